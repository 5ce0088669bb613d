package vn.tonghop.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookPrinter;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.Companion;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Release;
import vn.tonghop.report.pdf.Numbered;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.word.WordReport;
import vn.tonghop.report.word.page.Layouts;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Makes one report of a programme in one language, from any of its snapshots. */
public final class ReportRenderer {

    static final String FINAL = "-chinh-thuc";

    private final Programme programme;
    private final ReportDefinition report;
    private final Catalogue words;
    private final Contacts contacts;
    private final Templates templates;
    private final Optional<Layouts> layouts;

    /**
     * @param language {@code vi} or {@code en}
     * @throws IllegalStateException naming the path of a template that is missing
     */
    public ReportRenderer(Programme programme, ReportDefinition report, String language) {
        this(programme, report, language, Contacts.NONE);
    }

    /** @param contacts whom to ask about a unit that is missing */
    public ReportRenderer(Programme programme, ReportDefinition report, String language, Contacts contacts) {
        this.contacts = contacts;
        this.programme = programme;
        this.report = report;
        this.words = Catalogue.in(language);
        this.templates = Templates.of(report);
        this.layouts = has(Companion.DOCX) ? Optional.of(Layouts.of(report)) : Optional.empty();
    }

    /** Writes the PDF and what goes with it into a folder; each file appears only when it is finished and checked. */
    public RenderedReport render(Snapshot snapshot, Path folder) {
        return render(snapshot, Optional.empty(), folder);
    }

    /**
     * The same, as the final report once it was released; it does not take the place of the draft.
     *
     * @param release empty for a draft
     */
    public RenderedReport render(Snapshot snapshot, Optional<Release> release, Path folder) {
        Numbered written = written(snapshot, release);
        CompletableFuture<Map<Companion, byte[]>> meanwhile =
                CompletableFuture.supplyAsync(() -> companions(snapshot, written));
        PdfReport pdf = pdf(snapshot, written, release.isPresent());
        String suffix = release.isPresent() ? FINAL : "";
        List<Path> beside = meanwhile.join().entrySet().stream()
                .map(each -> FinishedFile.write(each.getValue(), file(snapshot, folder, each.getKey(), suffix)))
                .toList();
        Path file = folder.resolve(name(snapshot) + suffix + ".pdf");
        return new RenderedReport(FinishedFile.write(pdf.bytes(), file), beside, pdf.published());
    }

    /** Makes all files and keeps none, so that the first real report finds fonts, templates and libraries loaded. */
    public void rehearse(Snapshot snapshot) {
        Numbered written = written(snapshot, Optional.empty());
        pdf(snapshot, written, false);
        companions(snapshot, written);
    }

    /** Where {@link #render} puts the PDF. */
    public Path pdfFile(Snapshot snapshot, Path folder) {
        return folder.resolve(name(snapshot) + ".pdf");
    }

    /** Where {@link #render} puts what goes with the PDF. */
    public List<Path> companionFiles(Snapshot snapshot, Path folder) {
        return Stream.of(Companion.values())
                .filter(this::has)
                .map(each -> file(snapshot, folder, each, ""))
                .toList();
    }

    private Path file(Snapshot snapshot, Path folder, Companion companion, String suffix) {
        return folder.resolve(name(snapshot) + suffix + "." + companion.name().toLowerCase(Locale.ROOT));
    }

    private boolean has(Companion companion) {
        return report.companions().contains(companion);
    }

    private Map<Companion, byte[]> companions(Snapshot snapshot, Numbered written) {
        Map<Companion, byte[]> made = new EnumMap<>(Companion.class);
        layouts.ifPresent(each -> made.put(Companion.DOCX, word(written, snapshot, each)));
        if (has(Companion.XLSX)) {
            made.put(Companion.XLSX, book(snapshot, written.words()));
        }
        return made;
    }

    /** What a rendering says that it is: the report, and with which units. */
    public static String reportName(ReportDefinition report, Snapshot snapshot) {
        return report.id() + units(snapshot);
    }

    private String name(Snapshot snapshot) {
        return report.id() + "-" + snapshot.period().code() + "-lan" + snapshot.revision() + units(snapshot);
    }

    private static String units(Snapshot snapshot) {
        return snapshot.outlook().boundaries().showsThen() ? "-khi-ay" : "";
    }

    PdfReport pdf(Snapshot snapshot) {
        return pdf(snapshot, written(snapshot, Optional.empty()), false);
    }

    private PdfReport pdf(Snapshot snapshot, Numbered written, boolean released) {
        var claim = new Claim(
                snapshot.runId(),
                snapshot.planHash(),
                snapshot.inputHash(),
                reportName(report, snapshot),
                words.language(),
                audience(),
                released);
        return PdfReport.of(written.content(), templates, written.words(), snapshot.asOf(), claim);
    }

    private Numbered written(Snapshot snapshot, Optional<Release> release) {
        return Numbered.of(words, templates, numbered -> {
            ReportContent draft = WholeReport.write(snapshot, programme, report, numbered, contacts);
            return release.isEmpty() ? draft : released(draft, report, numbered);
        });
    }

    /** The same content as the final report. */
    static ReportContent released(ReportContent draft, ReportDefinition report, Catalogue words) {
        String whom = words.text("audience." + audience(report));
        return draft.with(draft.stamp()
                .released(
                        words.text("final"), words.text("footer.scope", whom), words.text("footer.scope.final", whom)));
    }

    private String audience() {
        return audience(report);
    }

    private static String audience(ReportDefinition report) {
        return report.audience().name().toLowerCase(Locale.ROOT);
    }

    private static byte[] word(Numbered written, Snapshot snapshot, Layouts layouts) {
        return WordReport.print(written.content(), layouts, written.words(), snapshot.asOf());
    }

    byte[] book(Snapshot snapshot) {
        return book(snapshot, written(snapshot, Optional.empty()).words());
    }

    private byte[] book(Snapshot snapshot, Catalogue numbered) {
        return BookPrinter.print(BookWriter.write(snapshot, programme, report, numbered), snapshot.asOf());
    }
}
