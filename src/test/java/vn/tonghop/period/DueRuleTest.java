package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final DueRule BEFORE_THE_17TH = new DueRule(17, false, true);

    @ParameterizedTest
    @CsvSource({"17, false, 2026-06-16", "17, true, 2026-06-17", "13, false, 2026-06-12", "1, false, 2026-05-31"})
    void takesBeforeStrictly(int day, boolean inclusive, LocalDate last) {
        assertThat(new DueRule(day, inclusive, false).lastDayOnTime(JUNE)).isEqualTo(last);
    }

    @Test
    void wantsAQuarterInItsLastMonth() {
        assertThat(BEFORE_THE_17TH.lastDayOnTime(new Period(PeriodKind.QUARTER, 2026, 4)))
                .isEqualTo(LocalDate.of(2026, 12, 16));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10T08:00, 0", "2026-06-16T23:59:59, 0", "2026-06-17T00:00, 1", "2026-06-19T12:00, 3"})
    void countsDaysByTheCalendarOfHanoi(String local, int late) {
        assertThat(BEFORE_THE_17TH.daysLate(JUNE, inHanoi(local))).isEqualTo(late);
    }

    private static Instant inHanoi(String local) {
        return ZonedDateTime.parse(local + "+07:00[Asia/Ho_Chi_Minh]").toInstant();
    }
}
