package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.DefinitionException;

class DueRuleTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Period FIRST_HALF = new Period(PeriodKind.HALF, 2026, 1);
    private static final Period SECOND_HALF = new Period(PeriodKind.HALF, 2026, 2);
    private static final DueRule BEFORE_THE_17TH = Rules.before(17);

    @ParameterizedTest
    @CsvSource({"17, false, 2026-06-16", "17, true, 2026-06-17", "13, false, 2026-06-12", "1, false, 2026-05-31"})
    void takesBeforeStrictly(int day, boolean inclusive, LocalDate last) {
        assertThat(Rules.rule(new DueDay.OfLastMonth(day), inclusive).lastDayOnTime(JUNE))
                .isEqualTo(last);
    }

    @Test
    void wantsAQuarterInItsLastMonth() {
        assertThat(BEFORE_THE_17TH.lastDayOnTime(new Period(PeriodKind.QUARTER, 2026, 4)))
                .isEqualTo(LocalDate.of(2026, 12, 16));
    }

    @Test
    void takesTheFixedDateOfThePeriodThatEndsInItsMonth() {
        DueRule rule = Rules.before(new DayOfYear(6, 17), new DayOfYear(12, 17));

        assertThat(rule.lastDayOnTime(FIRST_HALF)).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(rule.lastDayOnTime(SECOND_HALF)).isEqualTo(LocalDate.of(2026, 12, 16));
    }

    @Test
    void coversNoPeriodWithoutAFixedDate() {
        DueRule rule = Rules.before(new DayOfYear(6, 17));

        assertThat(rule.covers(FIRST_HALF)).isTrue();
        assertThat(rule.covers(SECOND_HALF)).isFalse();
        assertThatThrownBy(() -> rule.lastDayOnTime(SECOND_HALF)).hasMessageContaining("2026-H2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, 2, 2026-06-16", // 14/6 is a Sunday
        "2026-01, 2, 2026-01-16",
        "2026-02, 1, 2026-02-23", // the whole week after 14/2 is Tết
        "2026-05, 1, 2026-05-15",
        "2024-04, 2, 2024-04-16"
    })
    void countsWorkingDaysAfterTheCutOff(String period, int days, LocalDate last) {
        DueRule rule = Rules.rule(new DueDay.WorkingDaysAfterCutOff(days), true);

        assertThat(rule.lastDayOnTime(Period.parse(period).orElseThrow())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, 2026-04, 2026-04-12",
        "NEXT_WORKING_DAY, 2026-04, 2026-04-13", // 12/4 is a Sunday
        "WORKING_DAY_BEFORE, 2026-04, 2026-04-10",
        "NEXT_WORKING_DAY, 2026-06, 2026-06-12", // 12/6 is a Friday
        "WORKING_DAY_BEFORE, 2026-06, 2026-06-12"
    })
    void movesTheLastDayOnlyWhereAskedTo(DaysOff daysOff, String period, LocalDate last) {
        var rule = new DueRule(new DueDay.OfLastMonth(13), false, daysOff, false, Rules.WORKING_DAYS);

        assertThat(rule.lastDayOnTime(Period.parse(period).orElseThrow())).isEqualTo(last);
    }

    @Test
    void asksForNoHolidaysUnlessItCountsWorkingDays() {
        Period june2031 = Period.month(2031, 6);

        assertThat(BEFORE_THE_17TH.needsWorkingDays()).isFalse();
        assertThat(BEFORE_THE_17TH.lastDayOnTime(june2031)).isEqualTo(LocalDate.of(2031, 6, 16));
        assertThatThrownBy(() ->
                        Rules.rule(new DueDay.WorkingDaysAfterCutOff(2), true).lastDayOnTime(june2031))
                .isInstanceOf(DefinitionException.class);
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
