package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.cell;
import static vn.tonghop.spreadsheet.Sent.kinds;
import static vn.tonghop.spreadsheet.Sent.sentence;
import static vn.tonghop.spreadsheet.Sent.values;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;

/** What nobody sees on a sheet, what covers several cells, and what is struck through, is told. */
class HiddenAndMergedTest {

    private static final String FACILITIES = "01_CoSo";
    private static final Map<String, Value> GOOD = values(Sent.read(Sent.moved(workbook -> {})));

    @Test
    void readsHiddenFiguresAndSaysSo() {
        Reading parts = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            cell(workbook, FACILITIES, "NN", "F_DAU").getRow().setZeroHeight(true);
            sheet.setColumnHidden(3, true);
        });
        Reading sheet = read(workbook -> workbook.setSheetHidden(workbook.getSheetIndex(FACILITIES), true));

        assertThat(values(parts)).isEqualTo(GOOD);
        assertThat(values(sheet)).isEqualTo(GOOD);
        assertThat(kinds(parts)).containsExactly(FindingKind.HIDDEN_READ);
        assertThat(kinds(sheet)).containsExactly(FindingKind.HIDDEN_READ);
        assertThat(sentence(parts)).contains("1 dòng ẩn và 1 cột ẩn");
    }

    @Test
    void refusesAFigureMergedOverSeveralCells() {
        Reading reading = read(workbook -> {
            Cell first = cell(workbook, FACILITIES, "NN", "F_PT");
            first.setCellValue(1);
            cell(workbook, FACILITIES, "TONG", "F_PT").setCellValue(1);
            workbook.getSheet(FACILITIES)
                    .addMergedRegion(new CellRangeAddress(
                            first.getRowIndex(),
                            first.getRowIndex() + 2,
                            first.getColumnIndex(),
                            first.getColumnIndex()));
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.VALUE_MERGED);
        assertThat(sentence(reading)).containsPattern("ô gộp H\\d+:H\\d+");
    }

    @Test
    void refusesAFigureThatIsStruckThrough() {
        Reading reading = read(workbook -> {
            Cell struck = cell(workbook, FACILITIES, "NN", "F_DAU");
            var font = workbook.createFont();
            font.setStrikeout(true);
            var style = workbook.createCellStyle();
            style.setFont(font);
            struck.setCellStyle(style);
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.VALUE_STRUCK);
        assertThat(sentence(reading)).contains("“2” đang bị gạch ngang");
    }

    @Test
    void saysThatACommentBesideAFigureWasNotRead() {
        Reading reading = read(workbook -> {
            comment(cell(workbook, FACILITIES, "NN", "F_DAU"), "đúng ra là 7");
            comment(cell(workbook, FACILITIES, "NT", "F_DAU"), "đã kiểm tra");
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.COMMENT_NOT_READ);
        assertThat(values(reading)).isEqualTo(GOOD);
    }

    private static void comment(Cell cell, String words) {
        var anchor = cell.getSheet().getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol1(cell.getColumnIndex());
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(cell.getSheet().getWorkbook().getCreationHelper().createRichTextString(words));
        cell.setCellComment(comment);
    }

    private static Reading read(Consumer<XSSFWorkbook> hand) {
        return Sent.read(Sent.moved(hand));
    }
}
