package vn.tonghop.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF back before anybody gets it. */
final class PdfCheck {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    /**
     * What was found in a PDF that is fit.
     *
     * @param words SHA-256 of the text of its pages, blanks folded
     */
    record Seen(int pages, String words) {}

    private final List<String> faults = new ArrayList<>();

    private PdfCheck() {}

    /**
     * How many pages the PDF has.
     *
     * @param expected words that have to stand in it
     * @throws IllegalStateException with everything that is wrong with it
     */
    static int pages(byte[] pdf, List<String> expected) {
        return seen(pdf, expected).pages();
    }

    /** The same with its words. */
    static Seen seen(byte[] pdf, List<String> expected) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var check = new PdfCheck();
            check.fonts(document);
            String text = folded(new PDFTextStripper().getText(document));
            check.text(text, expected);
            check.require(document.getNumberOfPages() > 0, "there is no page");
            if (!check.faults.isEmpty()) {
                throw new IllegalStateException(
                        "the report is not fit to hand out: " + String.join("; ", check.faults));
            }
            return new Seen(document.getNumberOfPages(), Hashes.sha256(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text, List<String> expected) {
        require(!NULL.matcher(text).find(), "the word 'null' stands in it");
        expected.forEach(words -> require(text.contains(folded(words)), "'" + words + "' is missing"));
    }

    private void fonts(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                require(font.isEmbedded(), font.getName() + " is not embedded");
            }
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ");
    }
}
