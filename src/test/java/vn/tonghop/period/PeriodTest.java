package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12-15, 2026-01-14",
        "2026-06, 2026-05-15, 2026-06-14",
        "2026-Q1, 2025-12-15, 2026-03-14",
        "2026-Q2, 2026-03-15, 2026-06-14",
        "2026-H1, 2025-12-15, 2026-06-14",
        "2026-H2, 2026-06-15, 2026-12-14",
        "2026-9M, 2025-12-15, 2026-09-14",
        "2026,    2025-12-15, 2026-12-14"
    })
    void runsFromThe15thToThe14th(String code, LocalDate start, LocalDate end) {
        Period period = Period.parse(code).orElseThrow();

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06/2026",
                "2026-6",
                "2026-00",
                "2026-13",
                "2026-Q5",
                "2026-H3",
                "2026-8M",
                "26-06",
                "2026-06 "
            })
    void readsNoOtherText(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void hasNoThirteenthMonth() {
        assertThatThrownBy(() -> Period.month(2026, 13)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05, ''",
        "2026-03, 2026-Q1",
        "2026-06, '2026-Q2,2026-H1'",
        "2026-09, '2026-Q3,2026-9M'",
        "2026-12, '2026-Q4,2026-H2,2026'",
        "2026-H1, '2026-06,2026-Q2'",
        "2026-9M, '2026-09,2026-Q3'"
    })
    void knowsWhatEndsOnTheSameDay(String code, String together) {
        assertThat(String.join(
                        ",",
                        Period.parse(code).orElseThrow().endingTogether().stream()
                                .map(Period::code)
                                .toList()))
                .isEqualTo(together);
    }

    @Test
    void hasAnExtraDayInALeapYear() {
        assertThat(new Period(PeriodKind.YEAR, 2024, 1).daysOfYear()).isEqualTo(366);
        assertThat(new Period(PeriodKind.YEAR, 2026, 1).daysOfYear()).isEqualTo(365);
        assertThat(Period.month(2026, 6).daysElapsed()).isEqualTo(182);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, DECREE",
        "2026-Q2, DECREE",
        "2026-H1, DECREE",
        "2026-H2, INFERRED",
        "2026-9M, PROVINCIAL",
        "2026,    DECREE"
    })
    void marksWindowsThatTheDecreeDoesNotSpellOut(String code, WindowBasis basis) {
        assertThat(Period.parse(code).orElseThrow().basis()).isEqualTo(basis);
    }

    @Property
    boolean readsBackItsOwnCode(@ForAll("periods") Period period) {
        return Period.parse(period.code()).orElseThrow().equals(period);
    }

    @Property
    void cutsTheYearIntoWindowsWithoutGapOrOverlap(@ForAll("kindsThatCut") PeriodKind kind, @ForAll("years") int year) {
        List<Period> windows = Period.inYear(kind, year);
        Period whole = new Period(PeriodKind.YEAR, year, 1);

        assertThat(windows.get(0).start()).isEqualTo(whole.start());
        assertThat(windows.get(windows.size() - 1).end()).isEqualTo(whole.end());
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).start())
                    .isEqualTo(windows.get(i - 1).end().plusDays(1));
        }
    }

    @Property
    void nineMonthsAndTheLastQuarterMakeUpTheYear(@ForAll("years") int year) {
        Period nineMonths = new Period(PeriodKind.NINE_MONTHS, year, 1);
        Period lastQuarter = new Period(PeriodKind.QUARTER, year, 4);

        assertThat(nineMonths.start()).isEqualTo(nineMonths.reportYear().start());
        assertThat(lastQuarter.start()).isEqualTo(nineMonths.end().plusDays(1));
        assertThat(lastQuarter.end()).isEqualTo(nineMonths.reportYear().end());
    }

    @Property
    void everyDayIsInExactlyOneWindowOfAKind(@ForAll("kindsThatCut") PeriodKind kind, @ForAll("days") LocalDate day) {
        int year = day.plusDays(17).getYear();

        assertThat(Stream.of(year - 1, year, year + 1)
                        .flatMap(any -> Period.inYear(kind, any).stream())
                        .filter(period -> period.contains(day)))
                .singleElement()
                .satisfies(period -> assertThat(period.year()).isEqualTo(year));
    }

    @Property
    void isMadeUpOfItsMonths(@ForAll("periods") Period period) {
        List<Period> months = period.months();

        assertThat(months).hasSize(period.kind().months());
        assertThat(months.get(0).start()).isEqualTo(period.start());
        assertThat(months.get(months.size() - 1).end()).isEqualTo(period.end());
    }

    @Property
    void everyDayBelongsToOneMonthAndOneYear(@ForAll("days") LocalDate day) {
        Period month = Period.monthOf(day);

        assertThat(month.contains(day)).isTrue();
        assertThat(month.reportYear().contains(day)).isTrue();
        assertThat(month.year()).isEqualTo(day.plusDays(17).getYear());
    }

    @Property
    void endsTogetherBothWays(@ForAll("periods") Period period) {
        assertThat(period.endingTogether()).doesNotContain(period).allSatisfy(other -> {
            assertThat(other.end()).isEqualTo(period.end());
            assertThat(other.endingTogether()).contains(period);
        });
    }

    @Property
    boolean neverHasMoreDaysBehindItThanTheYear(@ForAll("periods") Period period) {
        return period.daysElapsed() > 0
                && period.daysElapsed() <= period.daysOfYear()
                && (period.daysElapsed() == period.daysOfYear()) == (period.lastMonth() == 12);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2000, 2100);
    }

    @Provide
    Arbitrary<PeriodKind> kindsThatCut() {
        return Arbitraries.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(PeriodKind.class)
                .flatMap(kind -> Arbitraries.integers()
                        .between(1, kind.perYear())
                        .flatMap(number -> years().map(year -> new Period(kind, year, number))));
    }
}
