package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;

/** How the pages of the full report are filled: text goes on where there is room, and a heading stays with what it heads. */
class FilledPagesTest {

    private static final int DPI = 36;
    /** Height of head and upper margin, in points. */
    private static final int HEAD = 57;
    /** Height of foot and lower margin, in points. */
    private static final int FOOT = 64;

    private static final String CLOSING = "Trên đây là kết quả";
    private static final int INK = 150;
    private static final double MOST_WHITE = 0.25;
    private static final double MOST_WHITE_AT_THE_END = 0.5;

    @ParameterizedTest
    @CsvSource({
        "hanoi-2026, 2026-06, NORMAL",
        "hanoi-2026, 2026-06, BROKEN",
        "hanoi-2026, 2026-06, EMPTY",
        "hanoi-2026, 2026, NORMAL",
        "hanoi-2024, 2024-H1, NORMAL",
        "hanoi-2024, 2024-H1, BROKEN",
        "hanoi-2024, 2024-H1, EMPTY",
        "hanoi-2024, 2024, BROKEN"
    })
    void leaveNoHalfPageWhiteAndNoHeadingAlone(String programme, String period, SamplePeriod.Kind kind)
            throws IOException {
        var sample = new SamplePeriod(programme, period, kind);
        ReportDefinition report =
                ReportFile.read(Path.of("jobs"), sample.programme()).get(0);
        byte[] pdf = new ReportRenderer(sample.programme(), report, "vi")
                .pdf(sample.snapshot())
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int body = portraitPages(document);
            assertThat(body).isGreaterThan(2);
            for (int page = 1; page < body - 1; page++) {
                assertThat(white(document, page))
                        .as("white of page " + (page + 1))
                        .isLessThan(MOST_WHITE);
            }
            assertThat(firstLine(document, body)).as("last page").doesNotStartWith(CLOSING);
            List<String> headings = headings(document.getDocumentCatalog().getDocumentOutline());
            assertThat(headings).hasSizeGreaterThan(5);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(lastLine(document, page)).as("end of page " + page).isNotIn(headings);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"hanoi-2024, 2024, BROKEN, vi", "hanoi-2024, 2024-H1, NORMAL, en", "hanoi-2026, 2026-06, NORMAL, vi"})
    void haveNoPageForAFewRowsInTheTableOfTheSpecialists(
            String programme, String period, SamplePeriod.Kind kind, String language) throws IOException {
        var sample = new SamplePeriod(programme, period, kind);
        ReportDefinition report = ReportFile.read(Path.of("jobs"), sample.programme()).stream()
                .filter(each -> each.id().equals("so-lieu-chuyen-mon"))
                .findFirst()
                .orElseThrow();
        byte[] pdf = new ReportRenderer(sample.programme(), report, language)
                .pdf(sample.snapshot())
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(white(document, 1)).isLessThan(MOST_WHITE_AT_THE_END);
        }
    }

    @Test
    void endAParagraphWithItsWordsAsNearAsInALineOfItsOwn() throws IOException {
        var sample = new SamplePeriod("hanoi-2024", "2024", SamplePeriod.Kind.NORMAL);
        ReportDefinition report =
                ReportFile.read(Path.of("jobs"), sample.programme()).get(0);
        byte[] pdf = new ReportRenderer(sample.programme(), report, "vi")
                .pdf(sample.snapshot())
                .bytes();

        List<List<Float>> paragraphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                paragraphs.addAll(gaps(page));
            }
        }

        assertThat(paragraphs)
                .filteredOn(lines -> lines.size() > 1 && lines.get(0) > 0)
                .hasSizeGreaterThan(20)
                .allSatisfy(lines -> assertThat(lines.get(lines.size() - 1)).isZero());
    }

    /** By how much the gaps between words are widened, line by line of each marked text. */
    private static List<List<Float>> gaps(PDPage page) throws IOException {
        List<List<Float>> texts = new ArrayList<>();
        float gap = 0;
        Object operand = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            String operator = token instanceof Operator known ? known.getName() : "";
            switch (operator) {
                case "BDC" -> texts.add(new ArrayList<>());
                case "Tw" -> gap = ((COSNumber) operand).floatValue();
                case "Tj", "TJ" -> {
                    if (!texts.isEmpty()) {
                        texts.get(texts.size() - 1).add(gap);
                    }
                }
                case "EMC" -> texts.add(new ArrayList<>());
                default -> operand = token;
            }
        }
        return texts;
    }

    /** Those before the annexes, whose first ones lie on their side. */
    private static int portraitPages(PDDocument document) {
        int pages = 0;
        while (upright(document.getPage(pages))) {
            pages++;
        }
        return pages;
    }

    private static boolean upright(PDPage page) {
        return page.getRotation() == 0
                && page.getMediaBox().getHeight() > page.getMediaBox().getWidth();
    }

    /** The share of the room between head and foot that is below the last ink. */
    private static double white(PDDocument document, int page) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
        int top = HEAD * DPI / 72;
        int bottom = image.getHeight() - FOOT * DPI / 72;
        int last = bottom;
        while (last > top && !hasInk(image, last)) {
            last--;
        }
        return (double) (bottom - last) / (bottom - top);
    }

    private static boolean hasInk(BufferedImage image, int y) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRaster().getSample(x, y, 0) < INK) {
                return true;
            }
        }
        return false;
    }

    /** Below the number of the page. */
    private static String firstLine(PDDocument document, int page) throws IOException {
        return lines(document, page).get(1);
    }

    private static String lastLine(PDDocument document, int page) throws IOException {
        List<String> lines = lines(document, page);
        return lines.get(lines.size() - 1);
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        text.setSortByPosition(true);
        return text.getText(document)
                .lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("Lần tổng hợp"))
                .toList();
    }

    private static List<String> headings(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(headings(item));
        }
        return titles;
    }
}
