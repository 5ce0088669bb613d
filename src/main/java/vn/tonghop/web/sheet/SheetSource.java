package vn.tonghop.web.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.trace.OpenRollUp;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.report.SheetRenderer;
import vn.tonghop.report.content.unit.Sheet;
import vn.tonghop.report.content.unit.UnitRows;
import vn.tonghop.report.content.unit.UnitSheets;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.desk.RollUp;
import vn.tonghop.storage.desk.RollUps;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.life.OpenQueries;
import vn.tonghop.web.frame.PageWords;
import vn.tonghop.web.source.DeskSource;

/** Writes the sheets of units from a roll-up, in the words of the report that the programme has for each unit. */
@Component
class SheetSource {

    private final DeskSource source;

    SheetSource(DeskSource source) {
        this.source = source;
    }

    /** The latest roll-up; empty before the first. */
    Optional<RollUp> latest() {
        return new RollUps(source.dataSource(), source.programme())
                .latest(1).stream().findFirst();
    }

    /** The units in a roll-up that an actor looks after, by code. */
    List<OrgUnit> units(RollUp run, Acting acting) {
        try (OpenRollUp open = open(run.period(), run.revision()).orElseThrow()) {
            return open.snapshot().units().stream()
                    .map(line -> line.unit())
                    .filter(unit -> acting.covers(unit, run.period().end()))
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .toList();
        }
    }

    /** Empty when there is none, or none for the actor. */
    Optional<UnitSheet> page(Period period, int revision, String unit, Acting acting) {
        return made(period, revision, unit, acting, (open, report) -> {
            Snapshot run = open.snapshot();
            SheetRenderer.Known known = known(run);
            Catalogue words = Catalogue.in(PageWords.language()).numbered(report.allParts());
            return new UnitSheets(WholeReport.setting(run, open.programme(), report, words), known.queries())
                    .perUnit().stream()
                            .filter(sheet -> sheet.file().equals(unit))
                            .findFirst()
                            .map(sheet -> page(sheet, run, known.release().isPresent()));
        });
    }

    /** The same, printed; what was handed out is kept. */
    Optional<PdfReport> pdf(Period period, int revision, String unit, Acting acting) {
        Optional<PdfReport> pdf = made(
                period,
                revision,
                unit,
                acting,
                (open, report) -> new SheetRenderer(open.programme(), report, PageWords.language())
                        .ofUnit(unit, open.snapshot(), known(open.snapshot())));
        pdf.ifPresent(printed -> new IssueStore(source.dataSource())
                .save(printed.published(), source.clock().instant()));
        return pdf;
    }

    private <T> Optional<T> made(
            Period period,
            int revision,
            String unit,
            Acting acting,
            BiFunction<OpenRollUp, ReportDefinition, Optional<T>> sheet) {
        return open(period, revision).flatMap(found -> {
            try (OpenRollUp open = found) {
                return open.sight(acting).covers(unit)
                        ? definition(open).flatMap(report -> sheet.apply(open, report))
                        : Optional.empty();
            }
        });
    }

    private Optional<OpenRollUp> open(Period period, int revision) {
        return OpenRollUp.find(source.dataSource(), source.programme(), period, revision);
    }

    private static Optional<ReportDefinition> definition(OpenRollUp open) {
        return ReportFile.read(open.then().jobs(), open.programme()).stream()
                .filter(report -> report.per() == ReportDefinition.Per.UNIT)
                .filter(report ->
                        report.periods().contains(open.snapshot().period().kind()))
                .findFirst();
    }

    private SheetRenderer.Known known(Snapshot run) {
        return new SheetRenderer.Known(
                new IssueStore(source.dataSource()).release(run.programme(), run.period(), run.revision()),
                new OpenQueries(source.dataSource()).of(run.programme(), run.period(), run.revision()));
    }

    private static UnitSheet page(Sheet sheet, Snapshot run, boolean released) {
        return new UnitSheet(
                run,
                sheet.file(),
                released,
                rows(sheet, "unit-head", UnitRows.Head.class).get(0),
                rows(sheet, "unit-figures", UnitRows.Figure.class),
                rows(sheet, "unit-notes", UnitRows.Note.class));
    }

    private static <T> List<T> rows(Sheet sheet, String part, Class<T> kind) {
        return sheet.tables().getOrDefault(part, List.of()).stream()
                .map(kind::cast)
                .toList();
    }
}
