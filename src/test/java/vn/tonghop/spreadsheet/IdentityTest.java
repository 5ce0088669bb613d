package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.identity;
import static vn.tonghop.spreadsheet.Sent.readChanged;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Wording;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.submission.Reading;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "MA_BIEU, BM99, FORM_UNKNOWN",
        "PHIEN_BAN, 2, FORM_VERSION_OUTDATED",
        "PHIEN_BAN, một, IDENTITY_INVALID",
        "MA_DON_VI, 99999, UNIT_UNKNOWN",
        "TEN_DON_VI, Phường Ngọc Hà, UNIT_NAME_DIFFERS",
        "TEN_DON_VI, Phường Không Có, UNIT_NAME_DIFFERS",
        "LOAI_KY, QUY, PERIOD_DIFFERS",
        "LOAI_KY, thang nao, IDENTITY_INVALID",
        "KY, tháng sáu, IDENTITY_INVALID",
        "KY, 2025-06, PERIOD_DIFFERS",
        "TU_NGAY, 01/06/2026, PERIOD_DIFFERS",
        "DEN_NGAY, 30/06/2026, PERIOD_DIFFERS",
        "DEN_NGAY, sắp xong, IDENTITY_INVALID",
        "LAN_GUI, 0, IDENTITY_INVALID",
    })
    void refusesAWorkbookThatDoesNotSayWhoseItIs(String code, String typed, FindingKind kind) {
        Reading reading = readChanged(workbook -> identity(workbook, code).setCellValue(typed));

        assertThat(kinds(reading)).containsExactly(kind);
        assertThat(reading.content()).isEmpty();
        assertThat(reading.findings().get(0).place().cell()).isNotEmpty();
    }

    @Test
    void namesBothUnitsWhenCodeAndNameDiffer() {
        Reading reading =
                readChanged(workbook -> identity(workbook, "TEN_DON_VI").setCellValue("Phường Ngọc Hà"));

        assertThat(reading.findings().get(0).facts())
                .containsEntry("code", "00004")
                .containsEntry("expected", "Phường Ba Đình")
                .containsEntry("found", "Phường Ngọc Hà")
                .containsEntry("other", "00008");
    }

    @Test
    void takesANameSpeltAnotherWayWithANote() {
        Reading reading =
                readChanged(workbook -> identity(workbook, "TEN_DON_VI").setCellValue("P. BA ĐÌNH"));

        assertThat(kinds(reading)).containsExactly(FindingKind.UNIT_NAME_SPELLING);
        assertThat(reading.content()).isPresent();
    }

    @Test
    void takesACodeWhoseZerosExcelDropped() {
        Reading reading =
                readChanged(workbook -> identity(workbook, "MA_DON_VI").setCellValue(4));

        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void takesAMonthThatExcelTurnedIntoADate() {
        Reading reading = readChanged(workbook -> {
            var cell = identity(workbook, "KY");
            cell.setCellStyle(identity(workbook, "TU_NGAY").getCellStyle());
            cell.setCellValue(LocalDate.of(2026, 6, 1));
        });

        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void notesFiguresThatStopEarly() {
        Reading reading = readChanged(workbook -> identity(workbook, "DEN_NGAY").setCellValue("12/06/2026"));

        assertThat(kinds(reading)).containsExactly(FindingKind.PERIOD_NOT_COMPLETE);
        assertThat(reading.content().orElseThrow().identity().dataTo()).isEqualTo("2026-06-12");
    }

    @Test
    void asksWhereTheDaysAreThoseOfTheCalendarMonth() {
        Reading reading = readChanged(workbook -> {
            identity(workbook, "TU_NGAY").setCellValue("01/06/2026");
            identity(workbook, "DEN_NGAY").setCellValue("30/06/2026");
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.PERIOD_CALENDAR);
        assertThat(reading.verdict().counts()).isTrue();
        assertThat(reading.content().orElseThrow().identity().dataTo()).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "Phường Ba Đình, UNIT_BY_NAME, true",
        "ba đình, UNIT_BY_NAME, true",
        "Phuong Ba Dinh, UNIT_NAME_DOUBTFUL, true",
        "Phường Ba Đỉnh, UNIT_NAME_UNKNOWN, false",
        "Phường Không Có, UNIT_NAME_UNKNOWN, false",
        "Công an thành phố Hà Nội, UNIT_NAME_UNKNOWN, false",
    })
    void withoutACodeTheNameDecidesAmongTheUnitsThatSendTheForm(String name, FindingKind kind, boolean accepted) {
        Reading reading = readChanged(workbook -> {
            removeHidden(workbook);
            identity(workbook, "MA_DON_VI").setBlank();
            identity(workbook, "TEN_DON_VI").setCellValue(name);
        });

        assertThat(kinds(reading)).containsExactly(kind);
        assertThat(reading.content().isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "Ba Dinh, UNIT_NAME_SPELLING",
        "Phường Ba Đỉnh, UNIT_NAME_DOUBTFUL",
        "Xã Ba Đình, UNIT_NAME_DOUBTFUL",
    })
    void theCodeConfirmsANameThatIsNearlyRight(String name, FindingKind kind) {
        Reading reading =
                readChanged(workbook -> identity(workbook, "TEN_DON_VI").setCellValue(name));

        assertThat(kinds(reading)).containsExactly(kind);
        assertThat(reading.verdict().counts()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "00643, Xã Tân Triều, Phường Thanh Liệt",
        "00664, xã vĩnh quỳnh, Xã Đại Thanh",
    })
    void seesThatACodeWasGivenToAnotherUnit(String code, String former, String now) {
        Reading reading = Sent.read("a.xlsx", Sent.changed(workbook -> {
            identity(workbook, "MA_DON_VI").setCellValue(code);
            identity(workbook, "TEN_DON_VI").setCellValue(former);
        }));

        assertThat(kinds(reading)).containsExactly(FindingKind.UNIT_NAME_DIFFERS);
        assertThat(Wording.in("vi").sentence(reading.findings().get(0)))
                .contains("Mã " + code + " trước là của " + former + ", đến ngày 30/06/2025", "là của " + now);
    }

    @Test
    void saysWhoseCodeItWasWhenNobodyBearsItAnyMore() {
        Reading reading = readChanged(workbook -> {
            identity(workbook, "MA_DON_VI").setCellValue("00001");
            identity(workbook, "TEN_DON_VI").setCellValue("Phường Phúc Xá");
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.UNIT_UNKNOWN);
        assertThat(Wording.in("vi").sentence(reading.findings().get(0)))
                .contains("mã cũ của Phường Phúc Xá (đến ngày 30/06/2025)");
    }

    @Test
    void aWrongVersionIsAllThatIsSaid() {
        Reading reading = readChanged(workbook -> {
            identity(workbook, "PHIEN_BAN").setCellValue(2);
            identity(workbook, "KY").setBlank();
            Sent.cell(workbook, "01_CoSo", "KS", "F_TANG").setCellValue("mười");
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.FORM_VERSION_OUTDATED);
    }

    @Test
    void namesTheProgrammeOfAFormThatIsNotThisOnes() {
        var reader = new SubmissionReader(Sent.PROGRAMME, form -> JobsFolder.programmesWith(Path.of("jobs"), form));
        byte[] other = Sent.changed(workbook -> identity(workbook, "MA_BIEU").setCellValue("bm02 - pcmd"));

        Finding finding = reader.read("a.xlsx", other).findings().get(0);

        assertThat(finding.kind()).isEqualTo(FindingKind.FORM_UNKNOWN);
        assertThat(Wording.in("vi").sentence(finding)).contains("thuộc chương trình", "hanoi-2024", "hanoi-2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Đơn vị: Phường Ngọc Hà (mã 00008). Kỳ báo cáo 2026-06: từ ngày 15/05/2026, true",
        "Đơn vị: Phường Ba Đình (mã 00004). Kỳ báo cáo 2026-05: từ ngày 15/04/2026, true",
        "UBND PHƯỜNG NGỌC HÀ, true",
        "BÁO CÁO THÁNG 5 NĂM 2026, true",
        "Báo cáo tháng 06/2025, true",
        "UBND PHƯỜNG BA ĐÌNH, false",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI, false",
        "Báo cáo tháng 6 năm 2026, false",
        "Số liệu tháng 6/2026 so với tháng 5/2026, false",
        "'Hà Nội, ngày 3 tháng 7 năm 2026', false",
        "Báo cáo 6 tháng đầu năm 2026, false",
    })
    void titlesMustNameTheSameUnitAndPeriod(String title, boolean differs) {
        Reading reading = readChanged(
                workbook -> workbook.getSheet("01_CoSo").getRow(2).getCell(0).setCellValue(title));

        assertThat(kinds(reading)).isEqualTo(differs ? List.of(FindingKind.TITLE_DIFFERS) : List.of());
        assertThat(reading.content().isPresent()).isNotEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({
        "Bao cao T5.xlsx, true",
        "BC-T5-2026.xlsx, true",
        "Báo cáo tháng 05 phường Ba Đình.xlsx, true",
        "bao cao thang 6 nam 2025.xlsx, true",
        "bao cao thang 6.xlsx, false",
        "Bao cao T06-2026 (sua).xlsx, false",
        "Bao cao quy 1.xlsx, false",
        "TT5.xlsx, false",
    })
    void aFreeFileNameMustNotNameAnotherMonth(String name, boolean differs) {
        assertThat(kinds(Sent.read(name, Sent.good())))
                .isEqualTo(differs ? List.of(FindingKind.ANNOUNCED_DIFFERS) : List.of());
    }

    @Test
    void refusesAFileWhoseNameAnnouncesSomethingElse() {
        assertThat(kinds(Sent.read("BM01-PCMD_00008_2026-06.xlsx", Sent.good())))
                .containsExactly(FindingKind.ANNOUNCED_DIFFERS);
        assertThat(kinds(Sent.read("BM01-PCMD_00004_2026-05.xlsx", Sent.good())))
                .containsExactly(FindingKind.ANNOUNCED_DIFFERS);
        assertThat(Sent.read("bao cao thang 6.xlsx", Sent.good()).findings()).isEmpty();
    }

    @Test
    void refusesAFormThatTheUnitDoesNotSend() {
        Reading reading = Sent.read("a.xlsx", Sent.changed(workbook -> {
            removeHidden(workbook);
            identity(workbook, "MA_DON_VI").setCellValue("CATP");
            identity(workbook, "TEN_DON_VI").setCellValue("Công an thành phố Hà Nội");
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> sheet.getRow(2).getCell(0).setBlank());
        }));

        assertThat(kinds(reading)).containsExactly(FindingKind.FORM_NOT_DUE);
    }

    @Test
    void refusesAWorkbookWithoutAnIdentitySheetOrWithTwo() {
        assertThat(kinds(readChanged(workbook -> workbook.removeSheetAt(0)))).containsExactly(FindingKind.FORM_UNKNOWN);
        assertThat(kinds(readChanged(workbook -> workbook.cloneSheet(0)))).containsExactly(FindingKind.SHEET_REPEATED);
    }

    @Test
    void reportsEveryEmptyCellOfTheIdentityAtOnce() {
        Reading reading = readChanged(workbook -> {
            identity(workbook, "LOAI_KY").setBlank();
            identity(workbook, "KY").setCellValue("sáu");
            identity(workbook, "LAN_GUI").setBlank();
        });

        assertThat(kinds(reading))
                .containsExactly(
                        FindingKind.IDENTITY_INVALID, FindingKind.IDENTITY_INVALID, FindingKind.IDENTITY_INVALID);
    }

    private static void removeHidden(XSSFWorkbook workbook) {
        workbook.removeSheetAt(workbook.getSheetIndex(OwnSheets.IDENTITY));
    }

    private static List<FindingKind> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }
}
