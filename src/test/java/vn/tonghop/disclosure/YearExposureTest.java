package vn.tonghop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.disclosure.suppression.Attacker;
import vn.tonghop.disclosure.suppression.Suppression;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.rollup.snapshot.Told;

class YearExposureTest {

    private static final int YEARS = 15;

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
                List.of(
                        month(1, 40, 40),
                        month(2, 30, 70),
                        month(3, 3, 73),
                        new Told(
                                Period.inYear(PeriodKind.QUARTER, 2026).get(0),
                                1,
                                "A",
                                Optional.of(number(73)),
                                number(73),
                                Optional.empty())),
                Map.of());

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
    void anAttackerWithAWholeYearOfReportsNeverPinsDownASmallCount() {
        int hiding = 0;
        int losing = 0;
        for (int seed = 0; seed < YEARS; seed++) {
            YearExposure year = YearExposure.of(randomYear(seed), Map.of("S", List.of("A", "B")));
            var attacker = new Attacker(year.exposure(), Set.of());
            Set<String> guarded = new HashSet<>(Suppression.guarded(year.exposure(), year.hidden()));
            guarded.removeAll(year.lost());
            hiding += guarded.isEmpty() ? 0 : 1;
            guarded.forEach(cell -> attacker.feasible(cell, 3));
            for (String cell : guarded) {
                assertThat(attacker.feasible(cell, 3))
                        .as("seed %d: %s", seed, cell)
                        .isGreaterThanOrEqualTo(2);
            }
            assertThat(year.lost())
                    .as("seed %d gives no small count away", seed)
                    .noneMatch(
                            cell -> Math.abs(year.exposure().cells().get(cell).value()) < 5);
            losing += year.lost().size();
        }
        assertThat(hiding).isGreaterThan(YEARS / 2);
        assertThat(losing).isLessThan(YEARS);
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
