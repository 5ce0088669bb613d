package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.identity;
import static vn.tonghop.spreadsheet.Sent.readChanged;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
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
            identity(workbook, "MA_DON_VI").setCellValue("CATP");
            identity(workbook, "TEN_DON_VI").setCellValue("Công an thành phố Hà Nội");
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
            identity(workbook, "PHIEN_BAN").setBlank();
            identity(workbook, "TU_NGAY").setBlank();
            identity(workbook, "LAN_GUI").setBlank();
        });

        assertThat(kinds(reading))
                .containsExactly(
                        FindingKind.IDENTITY_INVALID, FindingKind.IDENTITY_INVALID, FindingKind.IDENTITY_INVALID);
    }

    private static List<FindingKind> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }
}
