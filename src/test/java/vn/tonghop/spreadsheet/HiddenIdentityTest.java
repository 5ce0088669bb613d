package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.identity;
import static vn.tonghop.spreadsheet.Sent.readChanged;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Wording;
import vn.tonghop.submission.Reading;

class HiddenIdentityTest {

    @Test
    void aFormThatWasLeftAsItWasHandedOutNeedsNoWord() {
        assertThat(kinds(readChanged(handedOut("00004", "2026-06", "1")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MA_BIEU", "PHIEN_BAN", "MA_DON_VI", "KY"})
    void answersForACellThatSomebodyEmptied(String code) {
        Reading reading = readChanged(workbook -> {
            handedOut("00004", "2026-06", "1").accept(workbook);
            identity(workbook, code).setBlank();
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.IDENTITY_FROM_FORM);
        assertThat(reading.content()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"00008, 2026-06, 00008", "00004, 2026-05, 2026-05"})
    void refusesAFormThatWasHandedOutForAnotherUnitOrPeriod(String unit, String period, String named) {
        Reading reading = readChanged(handedOut(unit, period, "1"));

        assertThat(kinds(reading)).containsExactly(FindingKind.IDENTITY_CONFLICT);
        assertThat(reading.findings().get(0).facts()).containsEntry("expected", named);
        assertThat(reading.content()).isEmpty();
    }

    @Test
    void isNotTakenInByAVersionThatWasWrittenOver() {
        assertThat(kinds(readChanged(handedOut("00004", "2026-06", "0"))))
                .containsExactly(FindingKind.FORM_VERSION_OUTDATED);
    }

    @Test
    void saysWhoseFormItWasWhenTheIdentitySheetIsGone() {
        Reading reading = readChanged(workbook -> {
            handedOut("00004", "2026-06", "1").accept(workbook);
            workbook.removeSheetAt(0);
        });

        assertThat(kinds(reading)).containsExactly(FindingKind.FORM_UNKNOWN);
        assertThat(Wording.in("vi").sentence(reading.findings().get(0)))
                .contains("biểu BM01-PCMD của đơn vị 00004, kỳ 2026-06");
    }

    private static Consumer<XSSFWorkbook> handedOut(String unit, String period, String version) {
        return workbook -> {
            int present = workbook.getSheetIndex("_DINH_DANH");
            if (present >= 0) {
                workbook.removeSheetAt(present);
            }
            var sheet = workbook.createSheet("_DINH_DANH");
            List<String> cells = List.of("MA_BIEU", "BM01-PCMD", "PHIEN_BAN", version, "MA_DON_VI", unit, "KY", period);
            for (int i = 0; i < cells.size(); i += 2) {
                var row = sheet.createRow(i / 2);
                row.createCell(0).setCellValue(cells.get(i));
                row.createCell(1).setCellValue(cells.get(i + 1));
            }
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        };
    }

    private static List<FindingKind> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }
}
