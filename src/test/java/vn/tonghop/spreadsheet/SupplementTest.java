package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.identity;
import static vn.tonghop.spreadsheet.Sent.readChanged;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionType;

class SupplementTest {

    @Test
    void anOfficialReportStandsForTheWholePeriod() {
        Identity said = said(Sent.read(Sent.good()));

        assertThat(said.type()).isEqualTo(SubmissionType.OFFICIAL);
        assertThat(said.reason()).isEmpty();
        assertThat(said.sheets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DINH_CHINH, CORRECTION",
        "đính chính, CORRECTION",
        "Bổ sung, SUPPLEMENT",
        "bo sung, SUPPLEMENT",
        "Chính  thức, OFFICIAL",
    })
    void readsTheTypeAsItsCodeOrInWords(String typed, SubmissionType type) {
        assertThat(said(readChanged(sent(typed, "Nhập thiếu một nhà nghỉ"))).type())
                .isEqualTo(type);
    }

    @Test
    void refusesATypeThatThereIsNot() {
        Reading reading = readChanged(sent("thay thế", "vì sai"));

        assertThat(kinds(reading)).containsExactly(FindingKind.IDENTITY_INVALID);
    }

    @Test
    void keepsTheReasonOfACorrectionAndRefusesOneWithout() {
        assertThat(said(readChanged(sent("DINH_CHINH", "Nhập thiếu một nhà nghỉ")))
                        .reason())
                .isEqualTo("Nhập thiếu một nhà nghỉ");

        Reading without = readChanged(sent("DINH_CHINH", ""));
        assertThat(kinds(without)).containsExactly(FindingKind.CORRECTION_UNEXPLAINED);
        assertThat(without.findings().get(0).place().sheet()).isEqualTo("00_ThongTin");
        assertThat(without.verdict().counts()).isFalse();
    }

    @Test
    void holdsBackAReasonThatMayNameAPerson() {
        Reading reading = readChanged(sent("DINH_CHINH", "Theo ý kiến của bà " + "Nguyễn " + "Thị " + "Mẫu"));

        assertThat(kinds(reading)).containsExactly(FindingKind.TEXT_HELD);
        assertThat(said(reading).reason()).isEmpty();
    }

    @Test
    void ofASupplementOnlyTheSheetsWithFiguresAreRead() {
        Reading reading = readChanged(workbook -> {
            sent("BO_SUNG", "Bổ sung trang cơ sở").accept(workbook);
            workbook.removeSheetAt(workbook.getSheetIndex("02_KiemTra"));
            status(workbook, "03_TuyenTruyen").setBlank();
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.SUPPLEMENT_EXTENT);
        assertThat(said(reading).sheets()).containsExactly("01_CoSo");
        assertThat(reading.content().orElseThrow().observations())
                .isNotEmpty()
                .allMatch(observation -> observation.cell().sheet().equals("01_CoSo"));
    }

    @Test
    void asksForEveryCellOfASheetThatASupplementCarries() {
        Reading reading = readChanged(workbook -> {
            sent("BO_SUNG", "Bổ sung trang cơ sở").accept(workbook);
            Sent.cell(workbook, "01_CoSo", "NN", "F_TANG").setBlank();
        });

        assertThat(kinds(reading)).contains(FindingKind.VALUE_MISSING);
    }

    @Test
    void asksWhyThereIsASupplement() {
        Reading reading = readChanged(sent("BO_SUNG", ""));

        assertThat(kinds(reading))
                .containsExactlyInAnyOrder(FindingKind.SUPPLEMENT_UNEXPLAINED, FindingKind.SUPPLEMENT_EXTENT);
        assertThat(reading.verdict().counts()).isTrue();
    }

    @Test
    void refusesASupplementOfNothing() {
        Reading reading = readChanged(workbook -> {
            sent("BO_SUNG", "Bổ sung").accept(workbook);
            workbook.removeSheetAt(workbook.getSheetIndex("01_CoSo"));
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.SUPPLEMENT_EMPTY);
    }

    private static Consumer<XSSFWorkbook> sent(String type, String reason) {
        return workbook -> {
            identity(workbook, "LOAI_BAO_CAO").setCellValue(type);
            identity(workbook, "LY_DO").setCellValue(reason);
        };
    }

    private static Cell status(XSSFWorkbook workbook, String sheet) {
        for (var row : workbook.getSheet(sheet)) {
            for (var cell : row) {
                if (cell.toString().equals("Không phát sinh")) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException(sheet + " has no status");
    }

    private static Identity said(Reading reading) {
        return reading.content().orElseThrow().identity();
    }

    private static List<FindingKind> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }
}
