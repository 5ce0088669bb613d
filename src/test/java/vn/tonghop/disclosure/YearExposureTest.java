package vn.tonghop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.disclosure.suppression.Attacker;
import vn.tonghop.disclosure.suppression.Suppression;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.rollup.snapshot.Told;

class YearExposureTest {

    private static final int YEARS = 20;

    @Test
    void keepsBackTheYearSoFarWhenTheMonthIsSmallAndTheMonthBeforeWasPrinted() {
        YearExposure year = YearExposure.of(List.of(month(1, 40, 40), month(2, 2, 42)), Map.of());

        assertThat(year.heldBack()).isEqualTo(Map.of("A", Set.of(number(2), number(42))));
        assertThat(year.lost()).isEmpty();
    }

    @Test
    void printsTheYearSoFarAgainWhenALargerMonthHidesTheSmallOne() {
        YearExposure year = YearExposure.of(List.of(month(1, 40, 40), month(2, 2, 42), month(3, 20, 62)), Map.of());

        assertThat(year.heldBack()).isEqualTo(Map.of("A", Set.of(number(20))));
    }

    @Test
    void keepsBackARevisionThatAddsFewPeople() {
        YearExposure year = YearExposure.of(List.of(month(1, 40, 40), revised(1, 43, 43)), Map.of());

        assertThat(year.heldBack()).isEqualTo(Map.of("A", Set.of(number(43))));
    }

    @Test
    void keepsBackADenominatorThatGrewByFewPeople() {
        YearExposure year = YearExposure.of(List.of(ratio(1, 10, 10, 50), ratio(2, 10, 20, 53)), Map.of());

        assertThat(year.heldBack().get("A")).containsExactly(number(53));
    }

    @Test
    void keepsBackTheQuarterThatWouldTellTheMonthBehindIt() {
        YearExposure year = YearExposure.of(
                List.of(month(1, 40, 40), month(2, 30, 70), month(3, 3, 73), quarter(1, 73, 73)), Map.of());

        assertThat(year.heldBack().get("A")).containsExactly(number(73));
    }

    @Test
    void keepsBackTheYearBeforeWhereItGrewByFewPeopleFromMonthToMonth() {
        YearExposure year = YearExposure.of(List.of(compared(1, 40), compared(2, 42), compared(3, 70)), Map.of());

        assertThat(year.heldBack().get("A")).isEmpty();
        assertThat(year.everHeldBack().get("A")).containsExactly(number(42));
    }

    @Test
    void keepsBackTheYearBeforeOfTheQuarterThatEndsWithSuchAMonth() {
        Told month = compared(3, 42);
        Told quarter = new Told(
                Period.inYear(PeriodKind.QUARTER, 2026).get(0),
                1,
                "A",
                Optional.empty(),
                month.actual(),
                Optional.empty(),
                month.before(),
                Optional.empty());

        assertThat(YearExposure.of(List.of(compared(2, 40), month, quarter), Map.of())
                        .heldBack()
                        .get("A"))
                .containsExactly(number(42));
    }

    @Test
    void keepsBackAPartOfWhichTheWholeLeavesTooLittleRoom() {
        YearExposure year = YearExposure.of(List.of(ratio(1, 10, 10, 12), ratio(2, 1, 11, 12)), Map.of());

        assertThat(year.heldBack().get("A")).contains(number(1), number(11), number(12));
        assertThat(year.lost()).isEmpty();
    }

    @Test
    void doesNotPrintTheYearSoFarThatTheQuarterWouldMakeTelling() {
        YearExposure year = YearExposure.of(
                List.of(month(9, 40, 104), month(10, 2, 106), month(11, 2, 108), month(12, 0, 108), quarter(4, 4, 108)),
                Map.of());

        assertThat(year.lost()).isEmpty();
        assertThat(year.heldBack().get("A")).containsExactlyInAnyOrder(number(4), number(108));
    }

    @Test
    void givesASmallYearSoFarTheMarkOfALargerOneBeforeItsMonthsCanBeWorkedOutFromTheMarks() {
        YearExposure year =
                YearExposure.of(List.of(month(1, 1, 1), month(2, 1, 2), month(3, 1, 3), month(4, 1, 4)), Map.of());

        assertThat(year.blurred().get("A")).contains(number(3));
        assertUncertain(year, "a year of ones");
    }

    /** That is three everywhere: where only two exist because marks tell too much, a mark is blurred, and three exist. */
    @ParameterizedTest
    @ValueSource(strings = {"with a sum", "with few people"})
    void anAttackerWithAWholeYearOfReportsIsLeftWithThreeValuesOfAllThatIsHidden(String kind) {
        int hiding = 0;
        for (int seed = 0; seed < YEARS; seed++) {
            YearExposure year = kind.equals("with a sum")
                    ? YearExposure.of(randomYear(seed), Map.of("S", List.of("A", "B")))
                    : YearExposure.of(yearOfFew(seed), Map.of());
            hiding += assertUncertain(year, kind + " " + seed) ? 1 : 0;
        }
        assertThat(hiding).isGreaterThan(YEARS / 2);
    }

    private static boolean assertUncertain(YearExposure year, String what) {
        var attacker = new Attacker(year.exposure(), Set.of());
        List<String> guarded = Suppression.guarded(year.exposure(), year.hidden());
        for (String cell : guarded) {
            assertThat(attacker.feasible(cell, 3)).as("%s: %s", what, cell).isEqualTo(3);
        }
        assertThat(year.lost()).as(what).isEmpty();
        return !guarded.isEmpty();
    }

    /** Most months add nobody, some one or two; every quarter is reported, too. */
    private static List<Told> yearOfFew(int seed) {
        var random = new Random(seed);
        List<Told> told = new ArrayList<>();
        long all = 0;
        long inQuarter = 0;
        for (int month = 1; month <= 12; month++) {
            int roll = random.nextInt(10);
            long added = roll < 5 ? 0 : roll < 8 ? 1 + roll % 2 : random.nextInt(9);
            all += added;
            inQuarter += added;
            told.add(month(month, added, all));
            if (month % 3 == 0) {
                told.add(quarter(month / 3, inQuarter, all));
                inQuarter = 0;
            }
        }
        return told;
    }

    private static List<Told> randomYear(int seed) {
        var random = new Random(seed);
        List<Told> told = new ArrayList<>();
        long a = 0;
        long b = 0;
        for (int month = 1; month <= 12; month++) {
            long ofA = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(40);
            long ofB = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(20);
            a += ofA;
            b += ofB;
            told.add(told("A", month, 1, ofA, a));
            told.add(told("B", month, 1, ofB, b));
            told.add(told("S", month, 1, ofA + ofB, a + b));
            if (random.nextInt(5) == 0) {
                long late = random.nextInt(6);
                a += late;
                told.add(told("A", month, 2, ofA + late, a));
                told.add(told("B", month, 2, ofB, b));
                told.add(told("S", month, 2, ofA + late + ofB, a + b));
            }
        }
        return told;
    }

    private static Told month(int month, long added, long soFar) {
        return told("A", month, 1, added, soFar);
    }

    private static Told quarter(int quarter, long added, long soFar) {
        return new Told(
                Period.inYear(PeriodKind.QUARTER, 2026).get(quarter - 1),
                1,
                "A",
                Optional.of(number(added)),
                number(soFar),
                Optional.empty());
    }

    private static Told revised(int month, long added, long soFar) {
        return told("A", month, 2, added, soFar);
    }

    private static Told ratio(int month, long added, long soFar, long whole) {
        return new Told(
                Period.month(2026, month),
                1,
                "A",
                Optional.of(number(added)),
                number(soFar),
                Optional.of(number(whole)));
    }

    private static Told compared(int month, long before) {
        return new Told(
                Period.month(2026, month),
                1,
                "A",
                Optional.empty(),
                number(100L * month),
                Optional.empty(),
                Optional.of(number(before)),
                Optional.empty());
    }

    private static Told told(String indicator, int month, int revision, long added, long soFar) {
        return new Told(
                Period.month(2026, month),
                revision,
                indicator,
                Optional.of(number(added)),
                number(soFar),
                Optional.empty());
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
