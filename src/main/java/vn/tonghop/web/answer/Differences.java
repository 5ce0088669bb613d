package vn.tonghop.web.answer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.CellSight;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.storage.life.ReportedChanges;
import vn.tonghop.submission.life.CellChange;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.frame.CellSaid;
import vn.tonghop.web.frame.PageWords;
import vn.tonghop.web.source.DeskSource;

/** Says cell by cell what a sending changed against what had been reported before it came. */
@Component
class Differences {

    private final DeskSource source;

    Differences(DeskSource source) {
        this.source = source;
    }

    /** Empty when there was nothing before, or the file was refused. */
    Optional<List<Difference>> of(Subject subject, boolean seesEverything) {
        Optional<List<CellChange>> changes = subject.own().flatMap(own -> changes(own, subject));
        return subject.report()
                .flatMap(report -> changes.map(known -> {
                    Programme programme = source.now().programme();
                    var cells = new CellSight(
                            programme, programme.form(report.form(), report.unit(), report.period()), seesEverything);
                    return known.stream()
                            .map(change -> difference(change, cells))
                            .toList();
                }));
    }

    private Optional<List<CellChange>> changes(SentVersion own, Subject subject) {
        return Optional.ofNullable(
                new ReportedChanges(source.dataSource()).of(subject.versions()).get(own.version()));
    }

    private static Difference difference(CellChange change, CellSight cells) {
        var numbers = new Numbers(Catalogue.in(PageWords.language()));
        boolean hidden = cells.hides(change.element());
        return new Difference(
                change.cell().toString(),
                cells.name(change.element(), change.category()),
                CellSaid.of(
                        change.before().map(value -> cells.worded(change.element(), value)), hidden, numbers::count),
                CellSaid.of(
                        change.after().map(value -> cells.worded(change.element(), value)), hidden, numbers::count));
    }
}
