package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tonghop.report.pdf.PdfReport;

/** What stands in a PDF beside what should. */
final class PrintedText {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

    /** What decides how something is printed and is not printed itself. */
    private static final Set<String> NOT_PRINTED = Set.of("tone", "elapsedLabel", "met", "onTrack", "behind", "before");

    private PrintedText() {}

    /** Every text of the rows that does not stand in the PDF whole, be it clipped or forgotten. */
    static List<String> missing(PdfReport pdf, Map<String, List<? extends Record>> tables, List<String> parts) {
        String printed = text(pdf);
        return tables.entrySet().stream()
                .filter(table -> parts.contains(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> RecordTexts.of(row).entrySet().stream())
                .filter(text -> !NOT_PRINTED.contains(text.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(String::lines)
                .filter(text -> !printed.contains(WHITE.matcher(text).replaceAll("")))
                .toList();
    }

    private static String text(PdfReport pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            String text = WHITE.matcher(new PDFTextStripper().getText(document)).replaceAll("");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
