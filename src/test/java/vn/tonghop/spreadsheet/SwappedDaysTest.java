package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.kinds;
import static vn.tonghop.spreadsheet.Sent.sentence;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Reading;

/** Days of the period that an Excel of English habits turned round are offered both ways. */
class SwappedDaysTest {

    @Test
    void offersBothDaysWhereTheLastDayOfTheFiguresWasTurnedRound() {
        Reading reading = Sent.readChanged(
                workbook -> Sent.identity(workbook, "DEN_NGAY").setCellValue(LocalDate.of(2026, 3, 6)));

        assertThat(kinds(reading)).containsExactly(FindingKind.DATE_SWAPPED);
        assertThat(sentence(reading)).contains("06/03/2026", "03/06/2026", "ngày 6 tháng 3 năm 2026");
    }

    @Test
    void offersBothDaysWhereTheReportWasSignedBeforeItsPeriod() {
        Reading turned =
                Sent.readChanged(workbook -> Sent.identity(workbook, "NGAY_KY").setCellValue(LocalDate.of(2026, 3, 6)));
        Reading later = Sent.readChanged(
                workbook -> Sent.identity(workbook, "NGAY_KY").setCellValue(LocalDate.of(2026, 6, 15)));

        assertThat(kinds(turned)).containsExactly(FindingKind.DATE_SWAPPED);
        assertThat(kinds(later)).isEmpty();
    }

    @Test
    void offersTheDayOfATextWithTheMonthInFront() {
        Reading reading =
                Sent.readChanged(workbook -> Sent.identity(workbook, "DEN_NGAY").setCellValue("06/14/2026"));

        assertThat(kinds(reading)).containsExactly(FindingKind.IDENTITY_INVALID);
        assertThat(sentence(reading)).contains("gõ lại 14/06/2026");
    }
}
