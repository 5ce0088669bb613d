package vn.tonghop.report.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.report.AnyMonth;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.ReportBytes;

class ArchivalTest {

    static Stream<Arguments> months() {
        return AnyMonth.PROGRAMMES.stream()
                .flatMap(programme -> Stream.of(1, 2, 0).map(every -> Arguments.of(programme, every)));
    }

    @Tag("soak")
    @ParameterizedTest(name = "{0}, one unit of {1} reports")
    @MethodSource("months")
    void isArchivalAndAccessibleAtOnce(String programme, int every) {
        requireBoth(AnyMonth.of(programme, every).pdf());
    }

    @Test
    void isSoForAWardAndForAMonthInWhichNothingArrived() {
        requireBoth(AnyMonth.of("yen-nghia-2026", 1).pdf());
        requireBoth(AnyMonth.of("hoa-phong-2024", 0).pdf());
    }

    @Test
    void isSoForEveryReportOfTheSetInEnglish() {
        ReportBytes.ofAYear("hanoi-2026", "en").values().forEach(ArchivalTest::requireBoth);
    }

    @Test
    void isSoWhenMuchIsMissingRefusedOrAsked() {
        requireBoth(ReportBytes.of(CityMonth.usual().snapshot()));
    }

    @Test
    void isToldFromADocumentWithoutStructureAndMetadata() throws IOException {
        byte[] pdf = AnyMonth.of("hoa-phong-2024", 0).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List.of("StructTreeRoot", "MarkInfo", "Metadata", "OutputIntents")
                    .forEach(key -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(key)));
            var out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(Validator.faults(out.toByteArray(), "2a")).isNotEmpty();
            assertThat(Validator.faults(out.toByteArray(), "ua1")).isNotEmpty();
        }
    }

    @Test
    void isToldFromADrawingWithoutWords() throws IOException {
        byte[] pdf = AnyMonth.of("yen-nghia-2026", 1).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocument().getXrefTable().keySet().stream()
                    .map(document.getDocument()::getObjectFromPool)
                    .map(object -> object.getObject())
                    .filter(org.apache.pdfbox.cos.COSDictionary.class::isInstance)
                    .map(org.apache.pdfbox.cos.COSDictionary.class::cast)
                    .filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                    .forEach(element -> element.removeItem(COSName.ALT));
            var out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(Validator.faults(out.toByteArray(), "ua1"))
                    .singleElement()
                    .asString()
                    .contains("Figure");
        }
    }

    private static void requireBoth(byte[] pdf) {
        assertThat(Validator.faults(pdf, "2a")).isEmpty();
        assertThat(Validator.faults(pdf, "ua1")).isEmpty();
    }
}
