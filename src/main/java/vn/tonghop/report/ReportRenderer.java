package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookPrinter;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.Companion;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.word.WordReport;
import vn.tonghop.report.word.page.Layouts;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Makes one report of a programme in one language, from any of its snapshots. */
public final class ReportRenderer {

    private final Programme programme;
    private final ReportDefinition report;
    private final Catalogue words;
    private final Templates templates;
    private final Optional<Layouts> layouts;

    /**
     * @param language {@code vi} or {@code en}
     * @throws IllegalStateException naming the path of a template that is missing
     */
    public ReportRenderer(Programme programme, ReportDefinition report, String language) {
        this.programme = programme;
        this.report = report;
        this.words = Catalogue.in(language).numbered(report.allParts());
        this.templates = Templates.of(report);
        this.layouts = has(Companion.DOCX) ? Optional.of(Layouts.of(report)) : Optional.empty();
    }

    /** Writes the PDF and what goes with it into a folder; each file appears only when it is finished and checked. */
    public RenderedReport render(Snapshot snapshot, Path folder) {
        CompletableFuture<Map<Companion, byte[]>> meanwhile = CompletableFuture.supplyAsync(() -> companions(snapshot));
        PdfReport pdf = pdf(snapshot);
        List<Path> beside = meanwhile.join().entrySet().stream()
                .map(each -> write(each.getValue(), file(snapshot, folder, each.getKey())))
                .toList();
        return new RenderedReport(
                write(pdf.bytes(), pdfFile(snapshot, folder)), beside, pdf.pages(), sha256(pdf.bytes()));
    }

    /** Makes all files and keeps none, so that the first real report finds fonts, templates and libraries loaded. */
    public void rehearse(Snapshot snapshot) {
        pdf(snapshot);
        companions(snapshot);
    }

    /** Where {@link #render} puts the PDF. */
    public Path pdfFile(Snapshot snapshot, Path folder) {
        return folder.resolve(name(snapshot) + ".pdf");
    }

    /** Where {@link #render} puts what goes with the PDF. */
    public List<Path> companionFiles(Snapshot snapshot, Path folder) {
        return Stream.of(Companion.values())
                .filter(this::has)
                .map(each -> file(snapshot, folder, each))
                .toList();
    }

    private Path file(Snapshot snapshot, Path folder, Companion companion) {
        return folder.resolve(name(snapshot) + "." + companion.name().toLowerCase(Locale.ROOT));
    }

    private boolean has(Companion companion) {
        return report.companions().contains(companion);
    }

    private Map<Companion, byte[]> companions(Snapshot snapshot) {
        Map<Companion, byte[]> made = new EnumMap<>(Companion.class);
        layouts.ifPresent(each -> made.put(Companion.DOCX, word(snapshot, each)));
        if (has(Companion.XLSX)) {
            made.put(Companion.XLSX, book(snapshot));
        }
        return made;
    }

    private String name(Snapshot snapshot) {
        return report.id() + "-" + snapshot.period().code() + "-lan" + snapshot.revision()
                + (snapshot.outlook().boundaries().showsThen() ? "-khi-ay" : "");
    }

    PdfReport pdf(Snapshot snapshot) {
        ReportContent content = WholeReport.write(snapshot, programme, report, words);
        String identity = String.join(
                "|",
                report.id(),
                words.language(),
                content.stamp().run(),
                content.stamp().scope(),
                snapshot.planHash(),
                snapshot.inputHash());
        return PdfReport.of(content, templates, words, snapshot.asOf(), identity);
    }

    private byte[] word(Snapshot snapshot, Layouts layouts) {
        return WordReport.print(WholeReport.write(snapshot, programme, report, words), layouts, words, snapshot.asOf());
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
