package vn.tonghop.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.definition.Companion;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.word.page.Layouts;
import vn.tonghop.rollup.snapshot.Snapshot;

class WordReportTest {

    private static final ReportDefinition REPORT =
            ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0);
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,/]*\\d|\\d");
    /** The scale of the chart, and the pages. */
    private static final Set<String> SCALE_AND_PAGES =
            Set.of("0", "20", "40", "60", "80", "100", "120", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    private static final Locale USUAL_LOCALE = Locale.getDefault();
    private static final TimeZone USUAL_ZONE = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(USUAL_LOCALE);
        TimeZone.setDefault(USUAL_ZONE);
    }

    @Test
    void saysEveryFigureOfThePdfAndNoOther() throws IOException {
        for (CityMonth month : List.of(CityMonth.usual(), CityMonth.nothingArrived())) {
            byte[] docx = render(month.snapshot());
            Set<String> word = figures(textOf(docx));
            Set<String> pdf = figures(pdfText());

            assertThat(pdf).containsAll(word);
            pdf.removeAll(figures(part(docx, "word/footer1.xml").replaceAll("<[^>]+>", " ")));
            pdf.removeAll(SCALE_AND_PAGES);
            assertThat(word).containsAll(pdf);
        }
    }

    @Test
    void isBuiltOfHeadingsParagraphsAndTablesWithRepeatedHeads() throws IOException {
        try (var document = open(render(CityMonth.usual().snapshot()))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .contains(
                            "Việc cần lưu ý",
                            "2. Kết quả thực hiện theo các mục của Kế hoạch",
                            "Phụ lục II. Biểu tổng hợp theo đơn vị");
            XWPFTable units = document.getTables().get(document.getTables().size() - 1);
            assertThat(units.getRows()).hasSize(128);
            assertThat(units.getRow(0).isRepeatHeader()).isTrue();
            assertThat(units.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(9);
            assertThat(units.getRow(5).getTableCells())
                    .allSatisfy(cell -> assertThat(cell.getWidth()).isPositive());
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void beginsNewPagesForTheAnnexesOnlyAndKeepsTheNarrowMarginsOfTheCells() throws IOException {
        try (var document = open(render(CityMonth.usual().snapshot()))) {
            assertThat(document.getParagraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Phụ lục II. Biểu tổng hợp theo đơn vị");
            assertThat(document.getTables()).allSatisfy(table -> {
                assertThat(table.getCellMarginLeft()).isEqualTo(40);
                assertThat(table.getCellMarginRight()).isEqualTo(40);
            });
        }
    }

    @Test
    void leavesNumberAndDayBlankAndTurnsTheWideTable() throws IOException {
        byte[] docx = render(CityMonth.usual().snapshot());

        assertThat(part(docx, "word/document.xml"))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Số:            /BC-SYT")
                .contains("w:orient=\"landscape\"", "<w:titlePg/>")
                .contains("w:left=\"1701\"", "w:right=\"850\"", "w:top=\"1134\"");
        assertThat(part(docx, "word/header1.xml")).contains("PAGE", "DỰ THẢO");
        assertThat(part(docx, "word/styles.xml")).contains("vi-VN", "Times New Roman");
    }

    @Test
    void tellsTheChartInWords() throws IOException {
        String document = part(render(CityMonth.usual().snapshot()), "word/document.xml");

        assertThat(document).containsPattern("descr=\"thời gian của năm đã qua: 49,86.%\\. [^\"]+: [^\"]+\\(chậm\\)");
    }

    @Test
    void namesNobodyInItsProperties() throws IOException {
        byte[] docx = render(CityMonth.usual().snapshot());

        assertThat(part(docx, "docProps/core.xml"))
                .contains("<dc:creator>SỞ Y TẾ</dc:creator>")
                .doesNotContain("lastModifiedBy");
    }

    @Test
    void makesTheSameBytesFromTheSameSnapshotOnAnyMachine() throws IOException {
        byte[] first = render(CityMonth.usual().snapshot());

        Locale.setDefault(Locale.forLanguageTag("fa-IR"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

        assertThat(render(CityMonth.usual().snapshot())).isEqualTo(first);
    }

    @Test
    void doesNotStartWithoutALayout() {
        var wrong = new ReportDefinition(
                REPORT.id(),
                REPORT.title(),
                REPORT.issuer(),
                REPORT.audience(),
                REPORT.periods(),
                List.of(List.of("frame")),
                REPORT.unitColumns(),
                REPORT.recipients(),
                REPORT.companions(),
                REPORT.per());

        assertThatIllegalStateException()
                .isThrownBy(() -> new ReportRenderer(CityMonth.PROGRAMME, wrong, "vi"))
                .withMessageContaining("report-templates/frame.properties");
    }

    @Test
    void everyReportOfEveryProgrammeHasItsLayouts() {
        assertThat(List.of("hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026"))
                .allSatisfy(programme ->
                        ReportFile.read(CityMonth.JOBS, ProgrammeFiles.read(CityMonth.JOBS, programme)).stream()
                                .filter(report -> report.companions().contains(Companion.DOCX))
                                .forEach(Layouts::of));
    }

    private byte[] render(Snapshot snapshot) throws IOException {
        new ReportRenderer(CityMonth.PROGRAMME, REPORT, "vi").render(snapshot, folder);
        return Files.readAllBytes(file(".docx"));
    }

    private String pdfText() throws IOException {
        try (var document = Loader.loadPDF(file(".pdf").toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document);
        }
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String textOf(byte[] docx) throws IOException {
        return part(docx, "word/document.xml")
                .replaceAll("<w:(br|tab)/>", " ")
                .replaceAll("</w:p>", " ")
                .replaceAll("<[^>]+>", "");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ");
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(folded(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
