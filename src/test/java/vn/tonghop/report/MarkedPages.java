package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import vn.tonghop.report.pdf.PdfReport;

/** What stands on the pages of a PDF, in the order of reading: headings, paragraphs and cells, each with its lines. */
final class MarkedPages {

    private static final Pattern HEADING = Pattern.compile("H[1-6]");
    private static final Pattern BEGUN = Pattern.compile(".*(?:\\d[.,]?|[\\s(]-)");
    private static final Pattern GONE_ON = Pattern.compile("[.,]?\\d.*|%.*");

    private record Mark(String tag, List<String> lines) {

        boolean isHeading() {
            return HEADING.matcher(tag).matches();
        }

        boolean breaksNumber() {
            for (int i = 1; i < lines.size(); i++) {
                if (BEGUN.matcher(lines.get(i - 1)).matches()
                        && GONE_ON.matcher(lines.get(i)).matches()) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<List<Mark>> pages = new ArrayList<>();

    private MarkedPages() {}

    static MarkedPages of(PdfReport pdf) {
        var marked = new MarkedPages();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (PDPage page : document.getPages()) {
                marked.pages.add(marks(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marked;
    }

    /** Headings that end a page: what they head stands on the next one. */
    List<String> headingsAlone() {
        return pages.stream()
                .filter(page -> !page.isEmpty())
                .map(page -> page.get(page.size() - 1))
                .filter(Mark::isHeading)
                .map(mark -> String.join(" ", mark.lines()))
                .toList();
    }

    /** Cells in which a number goes on in the next line. */
    List<String> brokenNumbers() {
        return pages.stream()
                .flatMap(List::stream)
                .filter(mark -> mark.tag().equals("TD") && mark.breaksNumber())
                .map(mark -> String.join("⏎", mark.lines()))
                .toList();
    }

    private static List<Mark> marks(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> !content.getTag().equals("Artifact"))
                .map(content -> new Mark(content.getTag(), lines(content)))
                .toList();
    }

    private static List<String> lines(PDMarkedContent content) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        float height = Float.NaN;
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                if (!line.isEmpty() && letter.getYDirAdj() != height) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                height = letter.getYDirAdj();
                line.append(letter.getUnicode());
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }
}
