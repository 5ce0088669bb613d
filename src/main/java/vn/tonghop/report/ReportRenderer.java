package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookPrinter;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Release;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Makes one report of a programme in one language, from any of its snapshots. */
public final class ReportRenderer {

    private final Programme programme;
    private final ReportDefinition report;
    private final Catalogue words;
    private final Templates templates;

    /**
     * @param language {@code vi} or {@code en}
     * @throws IllegalStateException naming the path of a template that is missing
     */
    public ReportRenderer(Programme programme, ReportDefinition report, String language) {
        this.programme = programme;
        this.report = report;
        this.words = Catalogue.in(language).numbered(report.allParts());
        this.templates = Templates.of(report);
    }

    /** Writes the PDF and the workbook into a folder; each file appears only when it is finished and checked. */
    public RenderedReport render(Snapshot snapshot, Path folder) {
        return render(snapshot, Optional.empty(), folder);
    }

    /**
     * The same, as the final report once it was released; it does not take the place of the draft.
     *
     * @param release empty for a draft
     */
    public RenderedReport render(Snapshot snapshot, Optional<Release> release, Path folder) {
        CompletableFuture<byte[]> meanwhile = CompletableFuture.supplyAsync(() -> book(snapshot));
        PdfReport pdf = pdf(snapshot, release);
        byte[] book = meanwhile.join();
        Path draft = pdfFile(snapshot, folder);
        Path file = release.isPresent() ? folder.resolve(name(snapshot) + "-chinh-thuc.pdf") : draft;
        return new RenderedReport(write(pdf.bytes(), file), write(book, bookFile(snapshot, folder)), pdf.published());
    }

    /** Makes both files and keeps neither, so that the first real report finds fonts, templates and libraries loaded. */
    public void rehearse(Snapshot snapshot) {
        pdf(snapshot);
        book(snapshot);
    }

    /** Where {@link #render} puts the PDF. */
    public Path pdfFile(Snapshot snapshot, Path folder) {
        return folder.resolve(name(snapshot) + ".pdf");
    }

    /** Where {@link #render} puts the workbook. */
    public Path bookFile(Snapshot snapshot, Path folder) {
        return folder.resolve(name(snapshot) + ".xlsx");
    }

    private String name(Snapshot snapshot) {
        return report.id() + "-" + snapshot.period().code() + "-lan" + snapshot.revision() + units(snapshot);
    }

    private static String units(Snapshot snapshot) {
        return snapshot.outlook().boundaries().showsThen() ? "-khi-ay" : "";
    }

    PdfReport pdf(Snapshot snapshot) {
        return pdf(snapshot, Optional.empty());
    }

    PdfReport pdf(Snapshot snapshot, Optional<Release> release) {
        ReportContent content = WholeReport.write(snapshot, programme, report, words);
        String audience = report.audience().name().toLowerCase(Locale.ROOT);
        var claim = new Claim(
                snapshot.runId(),
                snapshot.planHash(),
                snapshot.inputHash(),
                report.id() + units(snapshot),
                words.language(),
                audience,
                release.isPresent());
        return PdfReport.of(
                release.isPresent() ? released(content, audience) : content, templates, words, snapshot.asOf(), claim);
    }

    private ReportContent released(ReportContent content, String audience) {
        String whom = words.text("audience." + audience);
        return content.with(content.stamp()
                .released(
                        words.text("final"), words.text("footer.scope", whom), words.text("footer.scope.final", whom)));
    }

    byte[] book(Snapshot snapshot) {
        return BookPrinter.print(BookWriter.write(snapshot, programme, report, words), snapshot.asOf());
    }

    private static Path write(byte[] bytes, Path file) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(unfinished, bytes);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
