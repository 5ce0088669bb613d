package vn.tonghop.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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
