package vn.tonghop.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF back before anybody gets it. */
final class PdfCheck {

    private static final String PAGE_END = "\f";
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
        return seen(pdf, expected, Map.of()).pages();
    }

    /**
     * The same with its words.
     *
     * @param written by the number of the page, from 0: texts that have to stand on it whole
     */
    static Seen seen(byte[] pdf, List<String> expected, Map<Integer, List<String>> written) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var check = new PdfCheck();
            check.fonts(document);
            var stripper = new PDFTextStripper();
            stripper.setPageEnd(PAGE_END);
            String printed = stripper.getText(document);
            check.whole(printed.split(PAGE_END, -1), written);
            String text = folded(printed);
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

    private void whole(String[] pages, Map<Integer, List<String>> written) {
        written.forEach((page, texts) -> {
            String printed = page < pages.length ? solid(pages[page]) : "";
            texts.forEach(text ->
                    require(printed.contains(solid(text)), "'" + text + "' is not whole on page " + (page + 1)));
        });
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

    /** Without blanks: a line may end at any of them, and after a hyphen. */
    private static String solid(String text) {
        return folded(text).replace(" ", "");
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ");
    }
}
