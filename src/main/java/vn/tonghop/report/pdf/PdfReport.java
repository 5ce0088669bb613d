package vn.tonghop.report.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.pdf.tagged.Facts;
import vn.tonghop.report.pdf.tagged.TaggedPages;
import vn.tonghop.report.wording.Catalogue;

/**
 * A finished PDF.
 *
 * @param bytes the same for the same content, moment and identity
 */
public record PdfReport(byte[] bytes, int pages) {

    /** Prints, tags, makes stable and checks. */
    public static PdfReport of(
            ReportContent content, Templates templates, Catalogue words, Instant moment, String identity) {
        Facts facts = new Facts(
                content.stamp().title(),
                content.stamp().author(),
                words.locale().toLanguageTag(),
                moment,
                Map.of("run", content.stamp().run()));
        try {
            TaggedPages pages = TaggedPages.of(new PdfPrinter(templates, words).fill(content), facts);
            try (PDDocument document = pages.document(facts)) {
                byte[] stable = StablePdf.of(document, moment, identity);
                return new PdfReport(stable, PdfCheck.pages(stable, expected(content, templates, words)));
            }
        } catch (JRException | IOException e) {
            throw new IllegalStateException("cannot print '" + content.stamp().title() + "'", e);
        }
    }

    /** The title, the run and the heading of every part that has something to say. */
    private static List<String> expected(ReportContent content, Templates templates, Catalogue words) {
        List<String> expected =
                new ArrayList<>(List.of(content.stamp().title(), content.stamp().run()));
        templates.sections().stream()
                .flatMap(List::stream)
                .filter(name -> templates
                        .rowsOf(name)
                        .map(table ->
                                !content.tables().getOrDefault(table, List.of()).isEmpty())
                        .orElse(true))
                .map(name -> "heading." + name)
                .filter(words.bundle()::containsKey)
                .forEach(key -> expected.add(heading(key, content, words)));
        return expected;
    }

    /** The table of units is headed by what its units are. */
    private static String heading(String key, ReportContent content, Catalogue words) {
        return content.tables().get("unit-labels").stream()
                .filter(labels -> key.equals("heading.units"))
                .map(ReportContent.UnitLabels.class::cast)
                .map(ReportContent.UnitLabels::heading)
                .findFirst()
                .orElseGet(() -> words.text(key));
    }
}
