package vn.tonghop.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfCheckTest {

    @Test
    void acceptsAPageThatSaysWhatIsExpected() throws IOException {
        assertThat(PdfCheck.pages(page("Phụ lục I. Nullify", true), List.of("Phụ lục I")))
                .isEqualTo(1);
    }

    @Test
    void refusesAReportThatLacksAHeading() throws IOException {
        byte[] pdf = page("Phụ lục I", true);

        assertThatIllegalStateException()
                .isThrownBy(() -> PdfCheck.pages(pdf, List.of("Phụ lục II.")))
                .withMessageContaining("'Phụ lục II.' is missing");
    }

    @Test
    void refusesAReportThatPrintsNull() throws IOException {
        byte[] pdf = page("Số liệu của null xã", true);

        assertThatIllegalStateException()
                .isThrownBy(() -> PdfCheck.pages(pdf, List.of()))
                .withMessageContaining("'null'");
    }

    @Test
    void refusesAFontThatIsNotInTheFile() throws IOException {
        byte[] pdf = page("Report", false);

        assertThatIllegalStateException()
                .isThrownBy(() -> PdfCheck.pages(pdf, List.of()))
                .withMessageContaining("Helvetica is not embedded");
    }

    @Test
    void refusesATextThatLostItsLastWord() throws IOException {
        byte[] pdf = page("Đã kiểm tra 1.732/4.895", true);

        assertThat(PdfCheck.seen(pdf, List.of(), Map.of(0, List.of("Đã kiểm tra\n1.732/4.895")))
                        .pages())
                .isEqualTo(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> PdfCheck.seen(pdf, List.of(), Map.of(0, List.of("Đã kiểm tra 1.732/4.895 cơ sở"))))
                .withMessageContaining("'Đã kiểm tra 1.732/4.895 cơ sở' is not whole on page 1");
    }

    @Test
    void refusesATextThatStandsOnAnotherPage() throws IOException {
        byte[] pdf = page("Đã kiểm tra", true);

        assertThatIllegalStateException()
                .isThrownBy(() -> PdfCheck.seen(pdf, List.of(), Map.of(1, List.of("Đã kiểm tra"))))
                .withMessageContaining("'Đã kiểm tra' is not whole on page 2");
    }

    private static byte[] page(String text, boolean embedded) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(
                        embedded ? liberation(document) : new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDFont liberation(PDDocument document) throws IOException {
        try (var stream = PdfCheckTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return PDType0Font.load(document, stream);
        }
    }
}
