package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;

/** The reports of a ward and of a commune, which their people's committees issue, in PDF and Word. */
class CommitteeReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "yen-nghia-2026, 2026, PHƯỜNG YÊN NGHĨA, đơn vị trong phường",
        "hoa-phong-2024, 2024, XÃ HÒA PHONG, đơn vị trong xã"
    })
    void areIssuedAndSignedForTheCommitteeAndCallTheirUnitsOneThing(
            String programme, String period, String issuer, String units) {
        assertThat(texts(programme, period, SamplePeriod.Kind.NORMAL))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .containsPattern("DỰ THẢO ỦY BAN NHÂN DÂN " + issuer + " (?:Số:|CỘNG HÒA)")
                        .contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (")
                        .contains("- Lưu: VT, ")
                        .containsPattern("\\d+ " + units + " chưa có báo cáo được tính: đôn đốc"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"yen-nghia-2026, 2026", "hoa-phong-2024, 2024"})
    void doNotBlameWhoReportsForTheWholeArea(String programme, String period) {
        assertThat(texts(programme, period, SamplePeriod.Kind.NORMAL))
                .hasSize(2)
                .noneSatisfy(text -> assertThat(text).contains("chưa đạt: "));
    }

    @Test
    void compareTheFulfilledPartsOfAWholeInPoints() {
        SamplePeriod sample = new SamplePeriod("hoa-phong-2024", "2024", SamplePeriod.Kind.NORMAL);
        var before = new Before(
                List.of("HP24-02"),
                List.of(),
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.valueOf(3)),
                List.of(),
                List.of());
        var ahead = new IndicatorOutlook("HP24-02", Optional.empty(), Optional.empty(), Optional.of(before));
        var outlook = new Outlook(List.of(ahead), List.of(), List.of(), Boundaries.UNCHANGED);

        assertThat(texts(sample, sample.snapshot().with(outlook)))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .contains("(HP24-02): 2/3 nội dung đạt.", "Cùng kỳ năm trước: 1/3 = 33,33 % (+33,3 điểm)"));
    }

    private Stream<String> texts(String programme, String period, SamplePeriod.Kind kind) {
        SamplePeriod sample = new SamplePeriod(programme, period, kind);
        return texts(sample, sample.snapshot());
    }

    private Stream<String> texts(SamplePeriod sample, Snapshot snapshot) {
        ReportDefinition report =
                ReportFile.read(Path.of("jobs"), sample.programme()).get(0);
        RenderedReport rendered = new ReportRenderer(sample.programme(), report, "vi").render(snapshot, folder);
        return Stream.concat(Stream.of(rendered.pdf()), rendered.companions().stream())
                .filter(file -> !file.toString().endsWith(".xlsx"))
                .map(file -> text(file).replaceAll("[\\s\\u00A0]+", " "));
    }

    private static String text(Path file) {
        try {
            if (file.toString().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                    return new PDFTextStripper().getText(document);
                }
            }
            try (var words = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(file)))) {
                return words.getText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
