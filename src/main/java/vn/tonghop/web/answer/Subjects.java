package vn.tonghop.web.answer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.period.Period;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** Finds receipts for those who may see them: whoever looks after the unit, or handed in a file that names none. */
@Component
class Subjects {

    private final DeskSource source;

    Subjects(DeskSource source) {
        this.source = source;
    }

    /** @throws NotThereException as well when there is one that is not for this actor */
    Subject find(long id, Acting acting) {
        var receipts = new DeskReceipts(source.dataSource(), source.programme());
        DeskReceipt receipt = receipts.find(id).orElseThrow(NotThereException::new);
        Optional<Subject.Report> report = receipt.whose().flatMap(this::report);
        boolean visible = report.map(
                        known -> acting.covers(known.unit(), known.period().end()))
                .orElseGet(() -> receipts.wasSentBy(id, acting.actor().id()));
        if (!visible) {
            throw new NotThereException();
        }
        return new Subject(receipt, report, report.map(this::versions).orElse(List.of()));
    }

    private Optional<Subject.Report> report(DeskReceipt.Whose whose) {
        return Period.parse(whose.period())
                .flatMap(period -> source.now()
                        .programme()
                        .units()
                        .find(whose.unit(), period.end())
                        .map(unit -> new Subject.Report(unit, period, whose.form())));
    }

    private List<SentVersion> versions(Subject.Report report) {
        DeskJobs jobs = source.now();
        return new VersionQuery(source.dataSource(), source.programme(), jobs.countsOnlyApproved())
                .of(report.unit().code(), report.period(), source.clock().instant()).stream()
                        .filter(version -> version.subject().form().equals(report.form()))
                        .toList();
    }
}
