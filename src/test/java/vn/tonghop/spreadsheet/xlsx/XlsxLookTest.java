package vn.tonghop.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import vn.tonghop.spreadsheet.legacy.OldText;
import vn.tonghop.spreadsheet.raw.CellRange;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;

/** What a workbook says beside the contents of its cells. */
class XlsxLookTest {

    @Test
    void seesWhatIsStruckThroughWholeOrInPart() {
        RawWorkbook read = read(workbook -> {
            Row row = workbook.createSheet("A").createRow(0);
            XSSFFont struck = font(workbook, "Calibri");
            struck.setStrikeout(true);
            row.createCell(0).setCellValue(5);
            var style = workbook.createCellStyle();
            style.setFont(struck);
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellValue(6);
            var text = new XSSFRichTextString("12 15");
            text.applyFont(0, 2, struck);
            row.createCell(2).setCellValue(text);
            row.createCell(3).setCellValue("7");
            row.createCell(4).setCellValue(8);
        });

        assertThat(cells(read)).extracting(RawCell::struck).containsExactly(true, false, true, false, false);
    }

    @Test
    void seesWhatIsMergedHiddenAndFiltered() {
        RawWorkbook read = read(workbook -> {
            XSSFSheet sheet = workbook.createSheet("A");
            for (int i = 0; i < 4; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
            sheet.setAutoFilter(new CellRangeAddress(0, 3, 0, 0));
            Node filter = sheet.getCTWorksheet().getAutoFilter().getDomNode();
            filter.appendChild(filter.getOwnerDocument().createElementNS(filter.getNamespaceURI(), "filterColumn"));
            workbook.createSheet("B").createRow(0).createCell(0).setCellValue(1);
        });

        RawSheet sheet = read.sheets().get(0);
        assertThat(sheet.merged()).containsExactly(new CellRange(0, 0, 1, 2));
        assertThat(sheet.hiddenRows()).containsExactly(2);
        assertThat(sheet.hiddenColumns()).containsExactly(3);
        assertThat(sheet.filtered()).isTrue();
        RawSheet other = read.sheets().get(1);
        assertThat(other.merged()).isEmpty();
        assertThat(other.hiddenRows()).isEmpty();
        assertThat(other.filtered()).isFalse();
    }

    @Test
    void readsTextsInFontsFromBeforeUnicode() {
        RawWorkbook read = read(workbook -> {
            Row row = workbook.createSheet("A").createRow(0);
            put(workbook, row, ".VnTime", OldText.tcvn3("Số cơ sở được kiểm tra"));
            put(workbook, row, ".VnTimeH", OldText.tcvn3("tổng số"));
            put(workbook, row, "VNI-Times", OldText.vni("Tổng số vụ"));
            put(workbook, row, "Times New Roman", "Tổng số");
            put(workbook, row, ".VnTime", "gõ bằng Unicode, ư");
        });

        assertThat(cells(read))
                .extracting(RawCell::text)
                .containsExactly("Số cơ sở được kiểm tra", "TỔNG SỐ", "Tổng số vụ", "Tổng số", "gõ bằng Unicode, ư");
        assertThat(read.remarks())
                .extracting(RawRemark::facts)
                .containsExactly(Map.of("font", ".VnTime"), Map.of("font", ".VnTimeH"), Map.of("font", "VNI-Times"));
    }

    @Test
    void readsRunsEachInItsOwnFont() {
        RawWorkbook read = read(workbook -> {
            Row row = workbook.createSheet("A").createRow(0);
            var text = new XSSFRichTextString(OldText.tcvn3("Tổng số ") + "được");
            text.applyFont(0, 8, font(workbook, ".VnTime"));
            text.applyFont(8, 12, font(workbook, "Arial"));
            row.createCell(0).setCellValue(text);
        });

        assertThat(cells(read)).extracting(RawCell::text).containsExactly("Tổng số được");
    }

    @Test
    void readsTextsFromBeforeUnicodeWithoutTheirFont() {
        RawWorkbook read = read(workbook -> {
            Row row = workbook.createSheet("A").createRow(0);
            row.createCell(0).setCellValue(OldText.tcvn3("Số cơ sở đầu kỳ"));
            row.createCell(1).setCellValue(OldText.vni("Hà Nội, đường phố"));
        });

        assertThat(cells(read)).extracting(RawCell::text).containsExactly("Số cơ sở đầu kỳ", "Hà Nội, đường phố");
        assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void namesFormulasThatLookIntoOtherFiles() throws IOException {
        RawWorkbook read = read(workbook -> {
            Row row = workbook.createSheet("A").createRow(0);
            try (var other = new XSSFWorkbook()) {
                other.createSheet("S").createRow(0).createCell(0).setCellValue(7);
                workbook.linkExternalWorkbook("khac.xlsx", other);
                row.createCell(0).setCellFormula("'[khac.xlsx]S'!A1");
                row.getCell(0).setCellValue(7);
                row.createCell(1).setCellFormula("1+1");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(read.remarks()).containsExactly(new RawRemark(RawRemark.Kind.EXTERNAL_LINK, "A", "A1", Map.of()));
        assertThat(cells(read).get(0).number()).isEqualTo(7);
    }

    private static void put(XSSFWorkbook workbook, Row row, String font, String text) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, font));
        var cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static XSSFFont font(XSSFWorkbook workbook, String name) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        return font;
    }

    private static List<RawCell> cells(RawWorkbook workbook) {
        return workbook.sheets().get(0).rows().get(0).cells();
    }

    private static RawWorkbook read(Consumer<XSSFWorkbook> hand) {
        try (var workbook = new XSSFWorkbook()) {
            hand.accept(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return (RawWorkbook) XlsxFile.read(out.toByteArray(), ReadingLimits.STANDARD);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
