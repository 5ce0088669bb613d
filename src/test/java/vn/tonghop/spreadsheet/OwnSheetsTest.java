package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.cell;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.submission.Reading;

class OwnSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"HuongDan", "CHITIEU", "_DINH_DANH", "Kết quả", "Ke\u0302\u0301t qua\u0309"})
    void knowsTheSheetsThatItPutsIntoWorkbooks(String name) {
        assertThat(OwnSheets.isOwn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01_CoSo", "HuongDan 2", "Ket qua"})
    void takesNoOtherSheetForItsOwn(String name) {
        assertThat(OwnSheets.isOwn(name)).isFalse();
    }

    @Test
    void readsNoFiguresOrIdentityFromThem() {
        Reading plain = Sent.read(Sent.good());
        Reading reading = Sent.readChanged(workbook -> {
            workbook.cloneSheet(workbook.getSheetIndex("01_CoSo"), OwnSheets.PLAN);
            workbook.cloneSheet(workbook.getSheetIndex("01_CoSo"), OwnSheets.RESULT);
            workbook.cloneSheet(0, OwnSheets.GUIDE);
        });

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.content()).isEqualTo(plain.content());
    }

    @Test
    void doesNotTakeThemForASheetOfTheFormThatIsMissing() {
        Reading reading = Sent.readChanged(OwnSheetsTest::renameStock);

        assertThat(reading.findings()).extracting(Finding::kind).contains(FindingKind.SHEET_MISSING);
    }

    @Test
    void keepsPersonsOutOfThemToo() {
        String id = "0" + "01" + "1".repeat(9);
        Reading reading = Sent.readChanged(workbook ->
                workbook.createSheet("ChiTieu").createRow(4).createCell(1).setCellValue(id));

        Finding finding = reading.findings().get(0);
        assertThat(finding.kind()).isEqualTo(FindingKind.PERSONAL_DATA);
        assertThat(finding.place().sheet()).isEqualTo("ChiTieu");
        assertThat(finding.place().cell()).isEqualTo("B5");
    }

    private static void renameStock(XSSFWorkbook workbook) {
        assertThat(cell(workbook, "01_CoSo", "KS", "F_DAU").getNumericCellValue())
                .isEqualTo(12);
        workbook.setSheetName(workbook.getSheetIndex("01_CoSo"), OwnSheets.PLAN);
    }
}
