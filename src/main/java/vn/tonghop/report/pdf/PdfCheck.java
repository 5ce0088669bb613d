package vn.tonghop.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tonghop.report.pdf.painted.PaintedText;

/** Reads a PDF back before anybody gets it. */
final class PdfCheck {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    /**
     * What was found in a PDF that is fit.
     *
     * @param words SHA-256 of the text of its pages, blanks left out
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
            PaintedText painted = PaintedText.of(document);
            painted.missing().forEach(font -> check.require(false, font + " is not embedded"));
            check.require(
                    painted.pages().stream()
                            .noneMatch(page -> NULL.matcher(page).find()),
                    "the word 'null' stands in it");
            List<String> pages = painted.pages().stream().map(Solid::of).toList();
            check.whole(pages, written);
            String text = String.join("", pages);
            check.text(text, expected);
            check.require(!pages.isEmpty(), "there is no page");
            if (!check.faults.isEmpty()) {
                throw new IllegalStateException(
                        "the report is not fit to hand out: " + String.join("; ", check.faults));
            }
            return new Seen(pages.size(), Hashes.sha256(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text, List<String> expected) {
        expected.forEach(words -> require(text.contains(Solid.of(words)), "'" + words + "' is missing"));
    }

    /** Looks on from the last text that was found, for they are painted in the order in which they were written. */
    private void whole(List<String> pages, Map<Integer, List<String>> written) {
        written.forEach((page, texts) -> {
            String printed = page < pages.size() ? pages.get(page) : "";
            int from = 0;
            for (String text : texts) {
                String solid = Solid.of(text);
                int found = printed.indexOf(solid, from);
                require(found >= 0 || printed.contains(solid), "'" + text + "' is not whole on page " + (page + 1));
                from = found >= 0 ? found + solid.length() : from;
            }
        });
    }

    private void require(boolean holds, String fault) {
        if (!holds && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
