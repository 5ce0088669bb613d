package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;

class SectionNumbersTest {

    private static final Pattern SECTION = Pattern.compile("^(\\d+)\\. ");
    private static final Pattern ANNEX = Pattern.compile("^(?:Phụ lục|Annex) ([IVX]+)\\.");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "hanoi-2026, 2026-06, EMPTY, vi",
        "hanoi-2026, 2026-06, NORMAL, en",
        "dong-da-2022, 2022-09, BROKEN, vi",
        "hoa-phong-2024, 2024-H1, EMPTY, en"
    })
    void leaveNoGapWhereAPartHasNothingToSay(String programme, String period, SamplePeriod.Kind kind, String language)
            throws IOException {
        SamplePeriod sample = new SamplePeriod(programme, period, kind);
        ReportDefinition report =
                ReportFile.read(Path.of("jobs"), sample.programme()).get(0);

        RenderedReport rendered =
                new ReportRenderer(sample.programme(), report, language).render(sample.snapshot(), folder);

        List<String> printed = bookmarks(rendered.pdf());
        requireNoGap(printed);
        Path docx = rendered.companions().stream()
                .filter(file -> file.toString().endsWith(".docx"))
                .findFirst()
                .orElseThrow();
        assertThat(numbered(headings(docx))).isEqualTo(numbered(printed));
    }

    @ParameterizedTest
    @CsvSource({"vi, Biểu tổng hợp kết quả các chỉ tiêu", "en, Table of the results of all indicators"})
    void leaveOutTheNumberOfATableThatIsAllThereIs(String language, String heading) throws IOException {
        SamplePeriod sample = new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.NORMAL);
        ReportDefinition report = ReportFile.read(Path.of("jobs"), sample.programme()).stream()
                .filter(each -> each.id().equals("so-lieu-chuyen-mon"))
                .findFirst()
                .orElseThrow();

        RenderedReport rendered =
                new ReportRenderer(sample.programme(), report, language).render(sample.snapshot(), folder);

        assertThat(bookmarks(rendered.pdf())).contains(heading);
    }

    private static void requireNoGap(List<String> headings) {
        List<String> sections = numbers(headings, SECTION);
        List<String> annexes = numbers(headings, ANNEX);
        assertThat(sections)
                .hasSizeGreaterThan(1)
                .isEqualTo(IntStream.rangeClosed(1, sections.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(annexes).isNotEmpty().isEqualTo(ROMAN.subList(0, annexes.size()));
    }

    private static List<String> numbered(List<String> headings) {
        return headings.stream()
                .filter(heading -> SECTION.matcher(heading).find()
                        || ANNEX.matcher(heading).find())
                .toList();
    }

    private static List<String> numbers(List<String> headings, Pattern number) {
        return headings.stream()
                .flatMap(heading -> number.matcher(heading).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> bookmarks(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            List<String> titles = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), titles);
            return titles;
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item :
                StreamSupport.stream(node.children().spliterator(), false).toList()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    private static List<String> headings(Path docx) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(docx))) {
            return document.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }
}
