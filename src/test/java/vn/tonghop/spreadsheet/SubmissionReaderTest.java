package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.cell;
import static vn.tonghop.spreadsheet.Sent.readChanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.Verdict;

class SubmissionReaderTest {

    private static final String FACILITIES = "01_CoSo";

    @Test
    void readsWhoReportsWhat() {
        Reading reading = Sent.read(Sent.good());

        var identity = reading.content().orElseThrow().identity();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(identity.form()).isEqualTo("BM01-PCMD");
        assertThat(identity.formVersion()).isEqualTo(1);
        assertThat(identity.unit().name()).isEqualTo("Phường Ba Đình");
        assertThat(identity.period()).isEqualTo(Sent.JUNE);
        assertThat(identity.sendNumber()).isEqualTo(1);
        assertThat(identity.dataTo()).isEqualTo(LocalDate.of(2026, 6, 14));
    }

    @Test
    void keepsTheFiveValuesApartAndKnowsTheirCells() {
        Reading reading = Sent.read(Sent.good());

        assertThat(value(reading, "F_DAU", "KS")).isEqualTo(Value.of(12));
        assertThat(value(reading, "F_CUOI", "KS")).isEqualTo(Value.of(15));
        assertThat(value(reading, "F_GIAM", "NN")).isEqualTo(Value.ZERO);
        assertThat(value(reading, "G_NHAN", "")).isEqualTo(Value.ZERO);
        assertThat(value(reading, "S_LUOT", "")).isEqualTo(Value.NOT_APPLICABLE);
        assertThat(reading.content().orElseThrow().observations())
                .noneMatch(seen -> seen.element().equals("F_PT"))
                .noneMatch(seen -> seen.category().equals("TONG"));
        assertThat(observation(reading, "F_DAU", "KS").cell().toString()).matches("01_CoSo!C\\d+");
    }

    @Test
    void findsTablesThatMovedDownAndRight() {
        byte[] plain = Sent.changed(workbook -> {});
        byte[] moved = Sent.changed(workbook -> {
            Sheet sheet = workbook.getSheet(FACILITIES);
            sheet.shiftRows(0, sheet.getLastRowNum(), 7);
            sheet.shiftColumns(2, 12, 2);
        });

        Observation before = observation(Sent.read(plain), "F_DAU", "KS");
        Observation after = observation(Sent.read(moved), "F_DAU", "KS");

        assertThat(after.value()).isEqualTo(before.value());
        assertThat(after.cell().row()).isEqualTo(before.cell().row() + 7);
        assertThat(after.cell().column()).isEqualTo(before.cell().column() + 2);
    }

    @Test
    void findsColumnsInAnyOrder() {
        Reading reading = readChanged(workbook -> swapColumns(workbook.getSheet(FACILITIES), 2, 3));

        assertThat(value(reading, "F_DAU", "KS")).isEqualTo(Value.of(12));
        assertThat(value(reading, "F_TANG", "KS")).isEqualTo(Value.of(3));
        assertThat(observation(reading, "F_DAU", "KS").cell().column()).isEqualTo(3);
    }

    @Test
    void findsRenamedSheetsByTheirCodesAndNamesThemAsTheyAre() {
        Reading reading = readChanged(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex("00_ThongTin"), "Trang bìa");
            workbook.setSheetName(workbook.getSheetIndex(FACILITIES), "Sheet1");
            cell(workbook, "Sheet1", "KS", "F_DAU").setCellValue(-1);
        });

        assertThat(kinds(reading)).contains(FindingKind.VALUE_NEGATIVE);
        assertThat(reading.findings())
                .allMatch(finding -> finding.place().sheet().equals("Sheet1"));
    }

    @Test
    void refusesAMissingAndARepeatedSheet() {
        Reading reading = readChanged(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("06_ToGiac"));
            workbook.cloneSheet(workbook.getSheetIndex(FACILITIES));
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.SHEET_REPEATED, FindingKind.SHEET_MISSING);
    }

    @Test
    void reportsABlankSheetOnce() {
        Reading reading = readChanged(workbook -> {
            for (Row row : workbook.getSheet(FACILITIES)) {
                row.forEach(cell -> {
                    boolean typed = cell.getColumnIndex() >= 2 && cell.getRowIndex() >= 7;
                    if (typed && cell.getCellType() == CellType.NUMERIC) {
                        cell.setBlank();
                    }
                });
            }
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.SHEET_BLANK);
    }

    @Test
    void refusesFiguresOnASheetWhereNothingHappened() {
        Reading reading = readChanged(
                workbook -> cell(workbook, "06_ToGiac", "G_NHAN", "GIA_TRI").setCellValue(4));

        assertThat(kinds(reading)).contains(FindingKind.STATUS_CONTRADICTED);
    }

    @Test
    void asksForRequiredCellsOnly() {
        Reading reading = readChanged(workbook -> {
            cell(workbook, FACILITIES, "NN", "F_DAU").setBlank();
            cell(workbook, FACILITIES, "NN", "F_PT").setBlank();
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.VALUE_MISSING);
        assertThat(reading.findings().get(0).facts().get("item")).isEqualTo("Nhà nghỉ – Số cơ sở đầu kỳ");
    }

    @Test
    void holdsTotalsAgainstTheirRows() {
        Reading reading = readChanged(
                workbook -> cell(workbook, FACILITIES, "TONG", "F_TANG").setCellValue(30));

        assertThat(kinds(reading)).containsExactly(FindingKind.TOTAL_DIFFERS);
        assertThat(reading.findings().get(0).facts())
                .containsEntry("found", "30")
                .containsEntry("expected", "3")
                .containsEntry("difference", "27");
    }

    /** As it was printed of the establishments of Hà Nội in 2010. */
    @Test
    void theBreakdownOf2010ThatSumsTo24983IsNot24974() {
        Map<String, Integer> breakdown = Map.of(
                "KS", 941, "NN", 1_632, "VT", 16, "KR", 908, "MX", 755, "CT", 126, "CF", 268, "TK", 101, "NT", 20_236);
        Reading reading = readChanged(workbook -> {
            breakdown.forEach(
                    (kind, number) -> cell(workbook, FACILITIES, kind, "F_LD").setCellValue(number));
            cell(workbook, FACILITIES, "TONG", "F_LD").setCellValue(24_974);
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.TOTAL_DIFFERS);
        assertThat(reading.findings().get(0).facts())
                .containsEntry("found", "24974")
                .containsEntry("expected", "24983")
                .containsEntry("difference", "-9");
    }

    @Test
    void saysWhichRowsAndColumnsDoNotFit() {
        Reading reading = readChanged(workbook -> {
            Row row = cell(workbook, FACILITIES, "KH", "F_DAU").getRow();
            row.getCell(0).setCellValue("KHACH");
            row.getCell(1).setCellValue("Quán khác");
            header(workbook).getCell(8).setCellValue("F_MOI");
            above(workbook).getCell(8).setCellValue("Số mới");
        });

        assertThat(kinds(reading))
                .contains(
                        FindingKind.ROW_UNKNOWN,
                        FindingKind.ROW_MISSING,
                        FindingKind.COLUMN_UNKNOWN,
                        FindingKind.COLUMN_MISSING);
    }

    @Test
    void refusesCodesThatStandTwice() {
        Reading reading = readChanged(workbook -> {
            cell(workbook, FACILITIES, "KH", "F_DAU").getRow().getCell(0).setCellValue("KS");
            header(workbook).getCell(8).setCellValue("F_DAU");
        });

        assertThat(kinds(reading).stream().filter(kind -> kind == FindingKind.CODE_REPEATED))
                .hasSize(2);
    }

    private static Row header(XSSFWorkbook workbook) {
        for (Row row : workbook.getSheet(FACILITIES)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("MA")) {
                return row;
            }
        }
        throw new IllegalStateException();
    }

    private static Row above(XSSFWorkbook workbook) {
        return workbook.getSheet(FACILITIES).getRow(header(workbook).getRowNum() - 1);
    }

    private static void swapColumns(Sheet sheet, int first, int second) {
        for (Row row : sheet) {
            var one = row.getCell(first);
            var other = row.getCell(second);
            boolean figures = one != null && other != null && one.getCellType() == other.getCellType();
            if (figures && one.getCellType() == CellType.NUMERIC) {
                double kept = one.getNumericCellValue();
                one.setCellValue(other.getNumericCellValue());
                other.setCellValue(kept);
            } else if (figures && one.getCellType() == CellType.STRING) {
                String kept = one.getStringCellValue();
                one.setCellValue(other.getStringCellValue());
                other.setCellValue(kept);
            }
        }
        Row total = cell((XSSFWorkbook) sheet.getWorkbook(), FACILITIES, "TONG", "F_DAU")
                .getRow();
        total.getCell(first).setBlank();
        total.getCell(second).setBlank();
    }

    private static List<FindingKind> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }

    private static Value value(Reading reading, String element, String category) {
        return observation(reading, element, category).value();
    }

    private static Observation observation(Reading reading, String element, String category) {
        return reading.content().orElseThrow().observations().stream()
                .filter(seen ->
                        seen.element().equals(element) && seen.category().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
