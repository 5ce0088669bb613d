package vn.tonghop.report.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Published;
import vn.tonghop.report.pdf.about.Facts;
import vn.tonghop.report.pdf.tagged.TaggedPages;
import vn.tonghop.report.wording.Catalogue;

/**
 * A finished PDF.
 *
 * @param bytes the same for the same content, moment and identity
 */
public record PdfReport(byte[] bytes, Published published) {

    public int pages() {
        return published.pages();
    }

    /** Prints, tags, makes stable and checks. */
    public static PdfReport of(
            ReportContent content, Templates templates, Catalogue words, Instant moment, Claim claim) {
        Facts facts = new Facts(
                content.stamp().title(),
                content.stamp().author(),
                words.locale().toLanguageTag(),
                moment,
                claim.values());
        try {
            TaggedPages pages = TaggedPages.of(new PdfPrinter(templates, words).fill(content), facts);
            requireRoom(pages.clipped());
            try (PDDocument document = pages.document(facts)) {
                byte[] stable = StablePdf.of(document, moment, claim.values().toString());
                PdfCheck.Seen seen = PdfCheck.seen(stable, expected(content, templates, words), pages.texts());
                return new PdfReport(stable, new Published(claim, Hashes.sha256(stable), seen.words(), seen.pages()));
            }
        } catch (JRException | IOException e) {
            throw new IllegalStateException("cannot print '" + content.stamp().title() + "'", e);
        }
    }

    private static void requireRoom(List<String> clipped) {
        if (!clipped.isEmpty()) {
            throw new IllegalStateException(
                    "the report is not fit to hand out: there is no room for '" + String.join("', '", clipped) + "'");
        }
    }

    /** The title, the run and the heading of every part that has something to say. */
    private static List<String> expected(ReportContent content, Templates templates, Catalogue words) {
        List<String> expected =
                new ArrayList<>(List.of(content.stamp().title(), content.stamp().run()));
        templates.sections().stream()
                .flatMap(List::stream)
                .filter(name -> templates.prints(name, content))
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
