package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.cell;
import static vn.tonghop.spreadsheet.Sent.kinds;
import static vn.tonghop.spreadsheet.Sent.sentence;
import static vn.tonghop.spreadsheet.Sent.values;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.Verdict;

/** Forms whose codes were lost, or between whose rows somebody wrote more, are read rightly or refused by name. */
class MovedTablesTest {

    private static final String FACILITIES = "01_CoSo";
    private static final Map<String, Value> GOOD = values(Sent.read(Sent.moved(workbook -> {})));

    @Test
    void findsATableByItsWordsWhenTheRowOfCodesIsGone() {
        Reading reading = read(workbook -> removeRow(workbook.getSheet(FACILITIES), codes(workbook, FACILITIES)));

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).containsExactly(FindingKind.FOUND_BY_LABEL);
        assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void findsATableByItsWordsWhenTheColumnOfCodesIsGone() {
        Reading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            sheet.forEach(row -> blank(row.getCell(0)));
        });

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).containsExactly(FindingKind.FOUND_BY_LABEL);
    }

    @Test
    void findsATableByItsWordsWhenNoCodeIsLeftAtAll() {
        Reading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            removeRow(sheet, codes(workbook, FACILITIES));
            sheet.forEach(row -> blank(row.getCell(0)));
            workbook.setSheetName(workbook.getSheetIndex(FACILITIES), "Sheet1");
        });

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).containsExactly(FindingKind.FOUND_BY_LABEL);
        assertThat(sentence(reading)).contains("tên gọi");
    }

    @Test
    void findsSeveralTablesOfASheetByTheirWords() {
        for (String sheet : List.of("02_KiemTra", "03_TuyenTruyen", "06_ToGiac", "09_NhiemVu")) {
            Reading reading = read(workbook -> {
                for (int header = codes(workbook, sheet); header >= 0; header = codes(workbook, sheet)) {
                    removeRow(workbook.getSheet(sheet), header);
                }
                workbook.getSheet(sheet).forEach(row -> blank(row.getCell(0)));
            });

            assertThat(values(reading)).as(sheet).isEqualTo(GOOD);
            assertThat(kinds(reading)).as(sheet).containsOnly(FindingKind.FOUND_BY_LABEL);
        }
    }

    @Test
    void matchesWordsWhateverTheirToneStyleCaseBlanksAndLookAlikes() {
        Reading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            removeRow(sheet, codes(workbook, FACILITIES));
            worded(sheet, "Số cơ sở đầu kỳ").setCellValue("SỐ  CƠ SỞ\u00A0ÐẦU KỲ");
            worded(sheet, "Nhà hàng").setCellValue("Nha\u0300 ha\u0300ng ");
            worded(sheet, "Massage, xoa bóp, tẩm quất").setCellValue("Massage – xoa bóp – tẩm quất");
        });

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).containsExactly(FindingKind.FOUND_BY_LABEL);
    }

    @Test
    void readsHeadersOfSeveralRowsAndMergedCells() {
        Reading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            int header = codes(workbook, FACILITIES) - 1;
            removeRow(sheet, header + 1);
            sheet.shiftRows(header + 1, sheet.getLastRowNum(), 1);
            Row below = sheet.createRow(header + 1);
            Row above = sheet.getRow(header);
            for (Cell cell : above) {
                String words = cell.getStringCellValue();
                if (words.startsWith("Trong đó: ")) {
                    below.createCell(cell.getColumnIndex()).setCellValue(words.substring("Trong đó: ".length()));
                    cell.setCellValue("Trong đó:");
                } else {
                    sheet.addMergedRegion(
                            new CellRangeAddress(header, header + 1, cell.getColumnIndex(), cell.getColumnIndex()));
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(header, header, 6, 8));
        });

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).containsExactly(FindingKind.FOUND_BY_LABEL);
    }

    @Test
    void namesTheColumnsThatNeitherCodeNorWordsTell() {
        Reading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            removeRow(sheet, codes(workbook, FACILITIES));
            worded(sheet, "Số cơ sở đầu kỳ").setCellValue("Số cũ");
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.HEADER_MISSING);
        assertThat(sentence(reading)).contains("Số cơ sở đầu kỳ").doesNotContain("Phát sinh trong kỳ");
    }

    @Test
    void mendsASingleCodeByItsWords() {
        Reading reading = read(workbook -> {
            Row kinds = cell(workbook, FACILITIES, "KS", "F_DAU").getRow();
            kinds.getCell(0).setCellValue("K S");
            workbook.getSheet(FACILITIES)
                    .getRow(codes(workbook, FACILITIES))
                    .getCell(3)
                    .setCellValue("f tang");
        });

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).containsExactly(FindingKind.FOUND_BY_LABEL, FindingKind.FOUND_BY_LABEL);
    }

    @Test
    void refusesCodesThatStandBesideTheWordsOfOthers() {
        Reading rows = read(workbook -> swapWords(
                cell(workbook, FACILITIES, "KS", "F_DAU").getRow().getCell(1),
                cell(workbook, FACILITIES, "NN", "F_DAU").getRow().getCell(1)));
        Reading columns = read(workbook -> {
            Row words = workbook.getSheet(FACILITIES).getRow(codes(workbook, FACILITIES) - 1);
            swapWords(words.getCell(2), words.getCell(3));
        });

        assertThat(kinds(rows)).containsExactly(FindingKind.LABEL_DIFFERS, FindingKind.LABEL_DIFFERS);
        assertThat(kinds(columns)).containsExactly(FindingKind.LABEL_DIFFERS, FindingKind.LABEL_DIFFERS);
    }

    @Test
    void leavesOutTotalsAndPartsAndHoldsThemAgainstTheRows() {
        Reading good = read(workbook -> {
            insert(workbook, "NT", "", "Tổng số", 12 + 2 + 2);
            insert(workbook, "KR", "I", "Lưu trú", null);
            insert(workbook, "VT", "TC", "", 2 + 2);
        });
        Reading wrong = read(workbook -> insert(workbook, "NT", "", "Cộng", 99));

        assertThat(values(good)).isEqualTo(GOOD);
        assertThat(kinds(good)).isEmpty();
        assertThat(kinds(wrong)).containsExactly(FindingKind.TOTAL_DIFFERS);
        assertThat(sentence(wrong)).contains("Cộng", "99", "16");
    }

    @Test
    void asksAboutFiguresOnRowsThatTheFormDoesNotHave() {
        Reading reading = read(workbook -> insert(workbook, "TONG", "", "Quán nước", 4));

        assertThat(kinds(reading)).containsExactly(FindingKind.ROW_UNKNOWN);
        assertThat(reading.verdict()).isNotEqualTo(Verdict.REFUSED);
        assertThat(values(reading)).isEqualTo(GOOD);
    }

    @Test
    void doesNotTakeTheRowsOfATableWithoutCodesForThoseOfTheTableAbove() {
        Reading found = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("03_TuyenTruyen");
            removeRow(sheet, worded(sheet, "M_SL").getRowIndex());
        });
        Reading lost = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("03_TuyenTruyen");
            worded(sheet, "Báo, tạp chí").getRow().createCell(2).setCellValue(3);
            worded(sheet, "Thời lượng").setCellValue("Lâu");
            removeRow(sheet, worded(sheet, "M_SL").getRowIndex());
        });

        assertThat(values(found)).isEqualTo(GOOD);
        assertThat(kinds(found)).containsExactly(FindingKind.FOUND_BY_LABEL);
        assertThat(kinds(lost)).containsExactly(FindingKind.HEADER_MISSING);
    }

    @Test
    void readsOnBelowARowOfCodesThatStandsThereAgain() {
        Reading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FACILITIES);
            int at = cell(workbook, FACILITIES, "VT", "F_DAU").getRowIndex();
            sheet.shiftRows(at, sheet.getLastRowNum(), 1);
            Row copy = sheet.createRow(at);
            sheet.getRow(codes(workbook, FACILITIES))
                    .forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
        });

        assertThat(values(reading)).isEqualTo(GOOD);
        assertThat(kinds(reading)).isEmpty();
    }

    @Test
    void doesNotBlameATotalThatExcelWorkedOutWithoutTexts() {
        Reading reading = Sent.readChanged(
                workbook -> cell(workbook, FACILITIES, "NN", "F_TANG").setCellValue("1.046"));

        assertThat(kinds(reading)).containsExactly(FindingKind.VALUE_SPELLING);
        assertThat(values(reading)).containsEntry("F_TANG/NN", Value.of(1046));
    }

    @Test
    void asksWhichOfTwoCopiesCounts() {
        Reading reading = read(workbook -> workbook.setSheetName(
                workbook.getSheetIndex(workbook.cloneSheet(workbook.getSheetIndex(FACILITIES))), "Bản nháp"));

        assertThat(kinds(reading)).containsExactly(FindingKind.SHEET_REPEATED);
        assertThat(sentence(reading)).contains("01_CoSo", "Bản nháp");
    }

    private static Reading read(Consumer<XSSFWorkbook> hand) {
        return Sent.read(Sent.moved(hand));
    }

    private static int codes(XSSFWorkbook workbook, String sheet) {
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("MA")) {
                return row.getRowNum();
            }
        }
        return -1;
    }

    private static Cell worded(Sheet sheet, String words) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().startsWith(words)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException(words);
    }

    /** A row before the row of a code, with a figure in the first column or none. */
    private static void insert(XSSFWorkbook workbook, String before, String code, String words, Integer figure) {
        int at = cell(workbook, FACILITIES, before, "F_DAU").getRowIndex();
        Sheet sheet = workbook.getSheet(FACILITIES);
        sheet.shiftRows(at, sheet.getLastRowNum(), 1);
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(code);
        row.createCell(1).setCellValue(words);
        if (figure != null) {
            row.createCell(2).setCellValue(figure);
        }
    }

    private static void removeRow(Sheet sheet, int index) {
        sheet.removeRow(sheet.getRow(index));
        sheet.shiftRows(index + 1, sheet.getLastRowNum(), -1);
    }

    private static void swapWords(Cell one, Cell other) {
        String kept = one.getStringCellValue();
        one.setCellValue(other.getStringCellValue());
        other.setCellValue(kept);
    }

    private static void blank(Cell cell) {
        if (cell != null) {
            cell.setBlank();
        }
    }
}
