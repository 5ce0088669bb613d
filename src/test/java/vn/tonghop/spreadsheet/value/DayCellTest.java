package vn.tonghop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.value.Cells.day;
import static vn.tonghop.spreadsheet.value.Cells.element;
import static vn.tonghop.spreadsheet.value.Cells.number;
import static vn.tonghop.spreadsheet.value.Cells.read;
import static vn.tonghop.spreadsheet.value.Cells.state;
import static vn.tonghop.spreadsheet.value.Cells.text;
import static vn.tonghop.spreadsheet.value.Cells.unclear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

class DayCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/6/2026",
                "14/06/2026",
                "14.6.2026",
                "14-06-2026",
                "2026-06-14",
                "ngày 14 tháng 6 năm 2026",
                "NGÀY 14 THÁNG 6 NĂM 2026",
                "14 / 6 / 2026",
                "2026-06-14T00:00:00"
            })
    void readsDatesWithTheDayFirst(String typed) {
        assertThat(read(text(typed), ValueType.DATE)).isEqualTo(CellReading.of(Value.of("2026-06-14")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6/2026", "tháng 6", "01/01/1926", "14/6", "2026", "20260614", "-", "không"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(unclear(read(text(typed), ValueType.DATE)).facts()).contains("date");
    }

    @ParameterizedTest
    @CsvSource({"6/14/2026, 14/06/2026", "46187, 14/06/2026", "06-14-26, 14/06/2026"})
    void offersTheDayThatMayBeMeant(String typed, String suggestion) {
        assertThat(unclear(read(text(typed), ValueType.DATE)).facts())
                .containsSequence("wanted", "date-suggested", "suggestion", suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/6/26", "13.6.26", "13-06-26"})
    void readsTwoDigitYearsAndSaysSo(String typed) {
        assertThat(read(text(typed), ValueType.DATE))
                .isEqualTo(new CellReading.Said(Value.of("2026-06-13"), Spelling.SHORT_YEAR));
        assertThat(Cells.READER.day(text(typed))).isEmpty();
    }

    @Test
    void countsDaysFromTheWorkbooksOwnStart() {
        var from1904 = new CellReader(true);

        assertThat(read(day(46187), ValueType.DATE)).isEqualTo(CellReading.of(Value.of("2026-06-14")));
        assertThat(from1904.read(day(46187 - 1462), element(ValueType.DATE)))
                .isEqualTo(CellReading.of(Value.of("2026-06-14")));
        assertThat(read(number(46187), ValueType.DATE))
                .isEqualTo(new CellReading.Said(Value.of("2026-06-14"), Spelling.SERIAL_DAY));
    }

    @Test
    void asksAboutDaysAfterThePeriodWhoseMonthMayHaveChangedPlaces() {
        var may = new CellReader(false, Period.month(2026, 5));
        DataElement date = element(ValueType.DATE);
        CellReading.Unclear swapped = unclear(may.read(day(46361), date));

        assertThat(swapped.kind()).isEqualTo(FindingKind.DATE_SWAPPED);
        assertThat(swapped.facts())
                .containsSequence("found", "05/12/2026", "other", "12/05/2026", "words", "ngày 5 tháng 12 năm 2026");
        assertThat(unclear(may.read(text("5/12/2026"), date)).kind()).isEqualTo(FindingKind.DATE_SWAPPED);
        assertThat(may.read(text("ngày 5 tháng 12 năm 2026"), date)).isEqualTo(CellReading.of(Value.of("2026-12-05")));
        assertThat(may.read(text("2026-12-05"), date)).isEqualTo(CellReading.of(Value.of("2026-12-05")));
        assertThat(may.read(text("5/2/2026"), date)).isEqualTo(CellReading.of(Value.of("2026-02-05")));
    }

    @Test
    void knowsADayThatIsNotKnownYet() {
        assertThat(state(read(text("…"), ValueType.DATE))).isEqualTo(ValueState.NOT_AVAILABLE);
        assertThat(state(read(text("không áp dụng"), ValueType.DATE))).isEqualTo(ValueState.NOT_APPLICABLE);
        assertThat(state(read(text("..."), ValueType.CHOICE))).isEqualTo(ValueState.NOT_AVAILABLE);
    }
}
