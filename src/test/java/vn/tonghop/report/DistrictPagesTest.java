package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;

/** What the reports of a district look like where those of a city do not show it. */
class DistrictPagesTest {

    private static final String YEAR = "2022";

    @Test
    void printOnlyRowsOfEarlierFiguresInItalics() throws IOException {
        try (PDDocument document = pdf("ket-qua-quan", YEAR, SamplePeriod.Kind.BROKEN)) {
            Map<String, String> fonts = fonts(document);

            assertThat(fonts).anySatisfy((line, font) -> {
                assertThat(line).startsWith("Phụ lục II.");
                assertThat(font).doesNotContain("Italic");
            });
            assertThat(fonts.get("Phường Cát Linh")).contains("Italic");
            assertThat(fonts.get("Phường Láng Thượng")).doesNotContain("Italic");
            assertThat(fonts.get("Cộng các phường")).contains("Bold");
            assertThat(fonts.get("Số cơ sở")).contains("Bold").doesNotContain("Italic");
        }
    }

    @Test
    void putTheScoresOfAllWardsOnOnePage() throws IOException {
        try (PDDocument document = pdf("xep-loai", YEAR, SamplePeriod.Kind.NORMAL)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void sayThatALevelHasToBeExceededWhereverItIsNamed() throws IOException {
        try (PDDocument document = pdf("ket-qua-quan", YEAR, SamplePeriod.Kind.NORMAL)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " "))
                    .contains("kế hoạch trên 80 %", "mức phấn đấu trên 80 %")
                    .doesNotContain("kế hoạch 80 %");
        }
    }

    @Test
    void callAllWardsAndAllOfficesTogetherWhenNothingCame() throws IOException {
        try (PDDocument document = pdf("ket-qua-quan", "2022-09", SamplePeriod.Kind.EMPTY)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Tất cả 21 phường, tất cả 15 cơ quan, đoàn thể cấp quận")
                    .doesNotContain("Phòng Tư pháp quận Đống Đa");
        }
    }

    @Test
    void callWhatIsMissedAtTheEndOfTheYearNotMetBesideTheBarsToo() throws IOException {
        try (PDDocument year = pdf("tom-tat", YEAR, SamplePeriod.Kind.BROKEN);
                PDDocument month = pdf("tom-tat", "2022-09", SamplePeriod.Kind.NORMAL)) {
            assertThat(new PDFTextStripper().getText(year))
                    .contains("không đạt")
                    .doesNotContain("chậm");
            assertThat(new PDFTextStripper().getText(month)).contains("chậm").doesNotContain("không đạt");
        }
    }

    private static PDDocument pdf(String id, String period, SamplePeriod.Kind kind) throws IOException {
        var sample = new SamplePeriod("dong-da-2022", period, kind);
        ReportDefinition report = ReportFile.read(Path.of("jobs"), sample.programme()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Loader.loadPDF(new ReportRenderer(sample.programme(), report, "vi")
                .pdf(sample.snapshot())
                .bytes());
    }

    /** The font in which each text of the table of units begins. */
    private static Map<String, String> fonts(PDDocument document) throws IOException {
        Map<String, String> fonts = new TreeMap<>();
        int page = pageOf(document, "Phụ lục II. Biểu");
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                fonts.put(text.strip(), positions.get(0).getFont().getName());
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return fonts;
    }

    private static int pageOf(PDDocument document, String heading) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(heading)) {
                pages.add(page);
            }
        }
        return pages.get(pages.size() - 1);
    }
}
