package vn.tonghop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tonghop.finding.Finding;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.unit.Sheet;
import vn.tonghop.report.content.unit.UnitSheets;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Release;
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

    /**
     * What is known beside the roll-up.
     *
     * @param release empty for drafts
     * @param queries what is still asked of units, by their codes
     */
    public record Known(Optional<Release> release, Map<String, List<Finding>> queries) {

        public static final Known NOTHING = new Known(Optional.empty(), Map.of());

        public Known {
            queries = Map.copyOf(queries);
        }
    }

    /** Writes every sheet into a folder of its own below another one; the answer is in the order of their codes. */
    public List<RenderedReport> render(Snapshot snapshot, List<Scope> scopes, Path below) {
        return render(snapshot, scopes, Known.NOTHING, below);
    }

    /** The same with more that is known; final sheets do not take the place of drafts. */
    public List<RenderedReport> render(Snapshot snapshot, List<Scope> scopes, Known known, Path below) {
        boolean released = known.release().isPresent();
        Path folder = below.resolve(report.id() + "-" + snapshot.period().code() + "-lan" + snapshot.revision()
                + (released ? ReportRenderer.FINAL : ""));
        ReportContent whole = whole(snapshot, released);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<RenderedReport>> sheets = sheets(snapshot, scopes, known.queries()).stream()
                    .map(sheet -> workers.submit(() -> write(sheet, whole, snapshot, released, folder)))
                    .toList();
            return sheets.stream().map(SheetRenderer::done).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    /** The sheet of one unit, by its code; empty when the roll-up does not have it. */
    public Optional<PdfReport> ofUnit(String unit, Snapshot snapshot, Known known) {
        return sheets(snapshot, List.of(), known.queries()).stream()
                .filter(sheet -> sheet.file().equals(unit))
                .findFirst()
                .map(sheet -> pdf(
                        sheet,
                        whole(snapshot, known.release().isPresent()),
                        snapshot,
                        known.release().isPresent()));
    }

    private ReportContent whole(Snapshot snapshot, boolean released) {
        ReportContent draft = WholeReport.write(snapshot, programme, report, words);
        return released ? ReportRenderer.released(draft, report, words) : draft;
    }

    List<Sheet> sheets(Snapshot snapshot, List<Scope> scopes) {
        return sheets(snapshot, scopes, Map.of());
    }

    private List<Sheet> sheets(Snapshot snapshot, List<Scope> scopes, Map<String, List<Finding>> queries) {
        var sheets = new UnitSheets(WholeReport.setting(snapshot, programme, report, words), queries);
        return switch (report.per()) {
            case UNIT -> sheets.perUnit();
            case SCOPE -> sheets.perScope(scopes);
            case PROGRAMME -> throw new IllegalArgumentException(report.id() + " is one report, not one for each unit");
        };
    }

    PdfReport pdf(Sheet sheet, ReportContent whole, Snapshot snapshot) {
        return pdf(sheet, whole, snapshot, false);
    }

    private PdfReport pdf(Sheet sheet, ReportContent whole, Snapshot snapshot, boolean released) {
        var claim = new Claim(
                snapshot.runId(),
                snapshot.planHash(),
                snapshot.inputHash(),
                report.id() + "/" + sheet.file(),
                words.language(),
                report.audience().name().toLowerCase(Locale.ROOT),
                released);
        return PdfReport.of(UnitSheets.on(whole, sheet), templates, words, snapshot.asOf(), claim);
    }

    private RenderedReport write(Sheet sheet, ReportContent whole, Snapshot snapshot, boolean released, Path folder) {
        PdfReport pdf = pdf(sheet, whole, snapshot, released);
        Path file = FinishedFile.write(pdf.bytes(), folder.resolve(sheet.file() + ".pdf"));
        return new RenderedReport(file, List.of(), pdf.published());
    }

    private static RenderedReport done(Future<RenderedReport> sheet) {
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
