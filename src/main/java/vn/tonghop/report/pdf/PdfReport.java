package vn.tonghop.report.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.wording.Catalogue;

/**
 * A finished PDF.
 *
 * @param bytes the same for the same content, moment and identity
 */
public record PdfReport(byte[] bytes, int pages) {

    /** Prints, makes stable and checks. */
    public static PdfReport of(
            ReportContent content, Templates templates, Catalogue words, Instant moment, String identity) {
        byte[] printed = new PdfPrinter(templates, words).print(content);
        byte[] stable = StablePdf.of(printed, moment, identity);
        return new PdfReport(stable, PdfCheck.pages(stable, expected(content, templates, words)));
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
