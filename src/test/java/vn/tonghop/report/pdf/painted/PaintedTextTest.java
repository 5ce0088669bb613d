package vn.tonghop.report.pdf.painted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.ReportBytes;

class PaintedTextTest {

    @Test
    void readsEveryLetterThatAnotherReaderFindsInARealReport() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(ReportBytes.of(CityMonth.usual().snapshot()))) {
            PaintedText painted = PaintedText.of(document);

            assertThat(painted.missing()).isEmpty();
            assertThat(painted.pages()).hasSize(document.getNumberOfPages());
            var stripper = new PDFTextStripper();
            for (int page = 0; page < painted.pages().size(); page++) {
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                assertThat(solid(painted.pages().get(page))).isEqualTo(solid(stripper.getText(document)));
            }
        }
    }

    @Test
    void readsStringsHoweverTheyAreWritten() throws IOException {
        assertThat(painted("BT /F1 12 Tf (a\\(b\\)\\\\ (c) \\101\\\n) Tj [(x) -120 <4142 4> ] TJ ET"))
                .isEqualToIgnoringWhitespace("a(b)\\ (c) A x AB@");
    }

    @Test
    void takesNoCommentImageOrDescriptionForText() throws IOException {
        assertThat(painted("% (no) Tj\nBT /F1 12 Tf /Span <</ActualText (other)>> BDC (one) Tj EMC ET\n"
                        + "BI /W 1 /H 1 /BPC 8 /CS /G ID (\u00ff) Tj EI\nBT (two) Tj ET"))
                .isEqualToIgnoringWhitespace("one two");
    }

    @Test
    void goesBackToTheFontThatStoodBefore() throws IOException {
        assertThat(painted("q BT /F1 12 Tf (a) Tj ET Q BT (b) Tj ET"))
                .isEqualToIgnoringWhitespace("a " + Letters.UNKNOWN);
    }

    @Test
    void keepsEachOperatorWithItsOwnOperands() throws IOException {
        List<String> seen = new ArrayList<>();

        Operators.walk(
                "/A#42 Do (x) Tj 1 0 0 1 5 5 cm T* (y) '".getBytes(StandardCharsets.ISO_8859_1),
                (operator, operands) -> seen.add(
                        operator + operands.name() + new String(operands.shown(), StandardCharsets.ISO_8859_1)));

        assertThat(seen).containsExactly("DoAB", "Tjx", "cm", "T*", "'y");
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String painted(String content) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            document.addPage(page);
            var out = new ByteArrayOutputStream();
            document.save(out);
            try (PDDocument saved = Loader.loadPDF(out.toByteArray())) {
                return PaintedText.of(saved).pages().get(0);
            }
        }
    }
}
