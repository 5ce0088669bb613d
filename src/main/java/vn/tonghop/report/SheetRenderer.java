package vn.tonghop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.unit.Sheet;
import vn.tonghop.report.content.unit.UnitSheets;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Makes a report that there is one of for each unit, or for each scope of units, on two threads. */
public final class SheetRenderer {

    private static final int THREADS = 2;

    private final Programme programme;
    private final ReportDefinition report;
    private final Catalogue words;
    private final Templates templates;

    /**
     * @param report one that is made per unit or per scope
     * @param language {@code vi} or {@code en}
     */
    public SheetRenderer(Programme programme, ReportDefinition report, String language) {
        this.programme = programme;
        this.report = report;
        this.words = Catalogue.in(language).numbered(report.allParts());
        this.templates = Templates.of(report);
    }

    /** Writes every sheet into a folder of its own below another one; the answer is where they lie, by code. */
    public List<Path> render(Snapshot snapshot, List<Scope> scopes, Path below) {
        Path folder = below.resolve(report.id() + "-" + snapshot.period().code() + "-lan" + snapshot.revision());
        ReportContent whole = WholeReport.write(snapshot, programme, report, words);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Path>> paths = sheets(snapshot, scopes).stream()
                    .map(sheet -> workers.submit(() -> write(sheet, whole, snapshot, folder)))
                    .toList();
            return paths.stream().map(SheetRenderer::done).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    List<Sheet> sheets(Snapshot snapshot, List<Scope> scopes) {
        var sheets = new UnitSheets(WholeReport.setting(snapshot, programme, report, words));
        return switch (report.per()) {
            case UNIT -> sheets.perUnit();
            case SCOPE -> sheets.perScope(scopes);
            case PROGRAMME -> throw new IllegalArgumentException(report.id() + " is one report, not one for each unit");
        };
    }

    PdfReport pdf(Sheet sheet, ReportContent whole, Snapshot snapshot) {
        var claim = new Claim(
                snapshot.runId(),
                snapshot.planHash(),
                snapshot.inputHash(),
                report.id() + "/" + sheet.file(),
                words.language(),
                report.audience().name().toLowerCase(Locale.ROOT),
                false);
        return PdfReport.of(UnitSheets.on(whole, sheet), templates, words, snapshot.asOf(), claim);
    }

    private Path write(Sheet sheet, ReportContent whole, Snapshot snapshot, Path folder) {
        return FinishedFile.write(pdf(sheet, whole, snapshot).bytes(), folder.resolve(sheet.file() + ".pdf"));
    }

    private static Path done(Future<Path> sheet) {
        try {
            return sheet.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sheets were printed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sheet could not be printed", e.getCause());
        }
    }
}
