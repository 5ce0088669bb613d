package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of 2026, day by day: the windows of the decree and the two due rules found in the plans. */
class Calendar2026Test {

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12-15, 2026-01-14",
        "2026-04, 2026-03-15, 2026-04-14",
        "2026-06, 2026-05-15, 2026-06-14",
        "2026-Q2, 2026-03-15, 2026-06-14",
        "2026-H1, 2025-12-15, 2026-06-14",
        "2026-07, 2026-06-15, 2026-07-14",
        "2026-09, 2026-08-15, 2026-09-14",
        "2026-Q3, 2026-06-15, 2026-09-14",
        "2026-12, 2026-11-15, 2026-12-14",
        "2026-Q4, 2026-09-15, 2026-12-14",
        "2026,    2025-12-15, 2026-12-14"
    })
    void takesFiguresOverTheWindowsOfTheDecree(String period, LocalDate start, LocalDate end) {
        assertThat(period(period).start()).isEqualTo(start);
        assertThat(period(period).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-01-12, MONDAY",
        "2026-02, 2026-02-12, THURSDAY",
        "2026-03, 2026-03-12, THURSDAY",
        "2026-04, 2026-04-12, SUNDAY",
        "2026-05, 2026-05-12, TUESDAY",
        "2026-06, 2026-06-12, FRIDAY",
        "2026-Q2, 2026-06-12, FRIDAY",
        "2026-07, 2026-07-12, SUNDAY",
        "2026-08, 2026-08-12, WEDNESDAY",
        "2026-09, 2026-09-12, SATURDAY",
        "2026-Q3, 2026-09-12, SATURDAY",
        "2026-10, 2026-10-12, MONDAY",
        "2026-11, 2026-11-12, THURSDAY",
        "2026-12, 2026-12-12, SATURDAY",
        "2026-Q4, 2026-12-12, SATURDAY",
        "2026,    2026-12-12, SATURDAY"
    })
    void endsOnThe12thWhenDueBeforeThe13th(String period, LocalDate last, DayOfWeek weekday) {
        assertThat(Rules.before(13).lastDayOnTime(period(period))).isEqualTo(last);
        assertThat(last.getDayOfWeek()).isEqualTo(weekday);
        assertThat(last).isBefore(period(period).end());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-H1, 2026-06-17, WEDNESDAY, 2026-06-16, TUESDAY",
        "2026,    2026-12-17, THURSDAY,  2026-12-16, WEDNESDAY"
    })
    void endsOnThe16thWhenDueBeforeThe17thOfJuneAndDecember(
            String period, LocalDate named, DayOfWeek dueOn, LocalDate last, DayOfWeek lastOn) {
        DueRule rule = Rules.before(new DayOfYear(6, 17), new DayOfYear(12, 17));

        assertThat(rule.named(period(period))).isEqualTo(named);
        assertThat(named.getDayOfWeek()).isEqualTo(dueOn);
        assertThat(rule.lastDayOnTime(period(period))).isEqualTo(last);
        assertThat(last.getDayOfWeek()).isEqualTo(lastOn);
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }
}
