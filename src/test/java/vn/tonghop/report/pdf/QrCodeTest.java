package vn.tonghop.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.AnyMonth;

class QrCodeTest {

    private static final float DOTS_PER_INCH = 200;

    @Test
    void isReadFromThePrintedPageAndNamesTheRunAndItsData() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(AnyMonth.of("hoa-phong-2024", 0).pdf())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                assertThat(read(new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH)))
                        .as("page %d", page + 1)
                        .matches("TONGHOP:HOA-PHONG-2024/2024-H1/1:0A1B2C3D4E5F");
            }
        }
    }

    /** The lower right quarter, as a camera would be held. */
    private static String read(BufferedImage paper) throws Exception {
        int width = paper.getWidth() / 2;
        int height = paper.getHeight() / 4;
        int[] dots = paper.getRGB(
                paper.getWidth() - width, paper.getHeight() - height, width, height, new int[width * height], 0, width);
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        return new QRCodeReader().decode(picture).getText();
    }
}
