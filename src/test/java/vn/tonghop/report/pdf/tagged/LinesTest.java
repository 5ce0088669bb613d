package vn.tonghop.report.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.report.pdf.about.Facts;

/** Paragraphs in boxes as high as the lines that they were measured to have; no code, month or number parts at its hyphen. */
class LinesTest {

    private static final String WORDS =
            "Đã kiểm tra 1.732 cơ sở kinh doanh dịch vụ có điều kiện, đạt 35,38 % (mức phấn đấu 60 %); "
                    + "bằng 58,97 % chỉ tiêu 2.937 cơ sở của kế hoạch thành phố giao cho các xã, phường trong năm "
                    + "(HN26-10c, HN26-10e), biểu 2026-05 của 09562-T12 đang ghi -3, chênh (-46)";
    private static final int NARROWEST = 60;
    private static final int WIDEST = 400;
    private static final int HIGH = 800;

    @ParameterizedTest
    @EnumSource
    void haveAllTheirWordsInThePdfHoweverNarrowTheyAre(HorizontalTextAlignEnum alignment) throws Exception {
        var print = new JasperPrint();
        print.setPageWidth(WIDEST);
        print.setPageHeight(HIGH);
        for (int width = NARROWEST; width < WIDEST; width++) {
            var page = new JRBasePrintPage();
            page.addElement(paragraph(print, width, alignment));
            print.addPage(page);
        }

        List<String> written = written(print);

        assertThat(written).hasSize(WIDEST - NARROWEST);
        assertThat(IntStream.range(0, written.size())
                        .filter(page -> !written.get(page).equals(WORDS))
                        .mapToObj(page -> "%d wide: %s".formatted(NARROWEST + page, end(written.get(page)))))
                .isEmpty();
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 20));
    }

    private static JRBasePrintText paragraph(JasperPrint print, int width, HorizontalTextAlignEnum alignment) {
        var text = new JRBasePrintText(print.getDefaultStyleProvider());
        text.setWidth(width);
        text.setHeight(HIGH);
        text.setFontName("Liberation Serif");
        text.setFontSize(10f);
        text.setHorizontalTextAlign(alignment);
        text.setText(WORDS);
        JRTextMeasurerUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .measureTextElement(text);
        text.setHeight((int) Math.ceil(text.getTextHeight()));
        return text;
    }

    private static List<String> written(JasperPrint print) throws JRException, IOException {
        var facts = new Facts("Đoạn văn", "Tonghop", "vi", Instant.EPOCH, Map.of());
        List<String> written = new ArrayList<>();
        try (PDDocument document = TaggedPages.of(List.of(print), facts).document(facts)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                written.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
        }
        return written;
    }
}
