package vn.tonghop.rollup.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.Forecast.Method;

/** Years are made up, cut off after some months, projected, and held against how they went on. */
class ProjectionTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final int YEARS = 3000;
    private static final double[] SEASON = {0.4, 0.4, 0.8, 1, 1.2, 1.6, 0.6, 0.6, 1, 1.2, 1.4, 1.8};

    @Test
    void saysNothingWithFewerThanThreeReports() {
        assertThat(Projection.of(path(10, 12), days())).isEmpty();
        assertThat(Projection.of(MonthlyPath.of(Map.of()), days())).isEmpty();
        assertThat(Projection.of(path(10, 12, 11), days())).isPresent();
    }

    @Test
    void aYearWithoutUpsAndDownsEndsWhereTheDaysPoint() {
        Projection projection =
                Projection.of(path(310, 310, 280, 310, 300, 310), days()).orElseThrow();

        assertThat(projection.middle()).isBetween(BigDecimal.valueOf(3640), BigDecimal.valueOf(3660));
        assertThat(projection.low()).isLessThan(projection.middle());
        assertThat(projection.high()).isGreaterThan(projection.middle());
    }

    @Test
    void neverPromisesLessThanThereIsAlready() {
        Projection projection = Projection.of(path(100, 0, 0), days()).orElseThrow();

        assertThat(projection.low()).isEqualByComparingTo("100");
    }

    @Test
    void threeOfTheSameDoNotMakeTheYearCertain() {
        Projection projection = Projection.of(path(1, 1, 1), days()).orElseThrow();

        assertThat(projection.low()).isLessThan(BigDecimal.valueOf(9));
        assertThat(projection.high()).isGreaterThan(BigDecimal.valueOf(15));
    }

    @Test
    void goesByTheRhythmOfEarlierYearsWhereTheyAreKnown() {
        Rhythm rhythm = Rhythm.of(JUNE, Target.Course.EVEN, List.of(toDate(halfInTheLastQuarter())));

        Projection projection =
                Projection.of(path(50, 50, 50, 50, 50, 50), rhythm).orElseThrow();

        assertThat(rhythm.method()).isEqualTo(Method.BY_EARLIER_YEARS);
        assertThat(projection.middle()).isBetween(BigDecimal.valueOf(890), BigDecimal.valueOf(910));
    }

    @Test
    void anEarlierYearOfWhichOnlyTheHalfIsKnownGoesStraightInBetween() {
        Rhythm rhythm = Rhythm.of(
                JUNE, Target.Course.EVEN, List.of(Map.of(6, BigDecimal.valueOf(400), 12, BigDecimal.valueOf(1000))));

        assertThat(rhythm.between(0, 6)).isEqualTo(0.4);
        assertThat(rhythm.between(6, 12)).isEqualTo(0.6);
        assertThat(rhythm.between(0, 3)).isBetween(0.19, 0.21);
    }

    @Test
    void anEarlierYearWithoutItsEndTellsNothing() {
        Rhythm rhythm = Rhythm.of(JUNE, Target.Course.EVEN, List.of(Map.of(6, BigDecimal.valueOf(400))));

        assertThat(rhythm.method()).isEqualTo(Method.BY_DAYS);
    }

    @Test
    void goesByThePlansOwnProfileBeforeTheDays() {
        List<BigDecimal> profile = List.of(0, 0, 0, 0, 10, 20, 30, 40, 50, 60, 80, 100).stream()
                .map(BigDecimal::valueOf)
                .toList();

        Rhythm rhythm = Rhythm.of(JUNE, new Target.Course(BigDecimal.ONE, profile), List.of());

        assertThat(rhythm.method()).isEqualTo(Method.BY_PLAN);
        assertThat(rhythm.between(0, 6)).isEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6, 9, 11})
    void theRangeHoldsTheTruthAtItsStatedRateWhenMonthsAreCounts(int months) {
        double held = rateHeld(months, 0, random -> poisson(random, 40));

        assertThat(held).isBetween(Forecast.STATED_RATE - 4.0, Forecast.STATED_RATE + 14.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6, 9, 11})
    void theRangeHoldsTheTruthAtItsStatedRateWhenMonthsVaryMuch(int months) {
        double held = rateHeld(months, 0, random -> Math.max(0, 1000 + 300 * random.nextGaussian()));

        assertThat(held).isBetween(Forecast.STATED_RATE - 4.0, Forecast.STATED_RATE + 6.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9})
    void theRangeHoldsTheTruthAtItsStatedRateInYearsWithSeasons(int months) {
        for (int years : new int[] {1, 2, 4}) {
            double held = rateHeld(months, years, random -> Math.max(0, 1000 + 200 * random.nextGaussian()));

            assertThat(held)
                    .as("%d earlier years", years)
                    .isBetween(Forecast.STATED_RATE - 5.0, Forecast.STATED_RATE + 10.0);
        }
    }

    @Test
    void aMonthThatNobodyReportedIsUnknownAndNotNothing() {
        Projection whole =
                Projection.of(path(100, 100, 100, 100, 100, 100), days()).orElseThrow();
        Projection gap = Projection.of(
                        MonthlyPath.of(known(Map.of(1, 100L, 2, 100L, 3, 100L, 5, 100L, 6, 100L))), days())
                .orElseThrow();

        assertThat(gap.middle())
                .isBetween(
                        whole.middle().subtract(BigDecimal.valueOf(15)),
                        whole.middle().add(BigDecimal.valueOf(15)));
        assertThat(gap.low()).isLessThan(whole.low());
    }

    @Test
    void aUnitThatMissedMonthsIsTakenToHaveGoneOn() {
        var large = new UnitPath(1, known(Map.of(1, 300L, 2, 300L, 3, 300L)));
        var small = new UnitPath(1, known(Map.of(1, 100L, 2, 100L, 3, 100L, 4, 100L, 5, 100L, 6, 100L)));

        Projection projection =
                Projection.of(new MonthlyPath(List.of(large, small)), days()).orElseThrow();

        assertThat(projection.middle()).isBetween(BigDecimal.valueOf(4700), BigDecimal.valueOf(4900));
    }

    @Test
    void aQuarterThatIsMissingIsUnknownToo() {
        var quarterly = new UnitPath(3, known(Map.of(3, 300L, 9, 300L)));
        var monthly = new UnitPath(1, known(Map.of(1, 0L, 2, 0L, 4, 0L)));

        Projection projection = Projection.of(new MonthlyPath(List.of(quarterly, monthly)), days())
                .orElseThrow();

        assertThat(projection.middle()).isBetween(BigDecimal.valueOf(1150), BigDecimal.valueOf(1250));
    }

    /** One report of seven never came, whoever's and whenever. */
    @ParameterizedTest
    @ValueSource(ints = {4, 6, 9, 11})
    void theRangeHoldsTheTruthAtItsStatedRateThoughReportsAreMissing(int months) {
        var random = new Random(20260714L + months);
        int held = 0;
        double off = 0;
        for (int year = 0; year < YEARS; year++) {
            List<UnitPath> units = new ArrayList<>();
            long end = 0;
            for (int unit = 0; unit < 8; unit++) {
                double size = 20 + 30 * unit;
                Map<Integer, BigDecimal> known = new HashMap<>();
                for (int month = 1; month <= 12; month++) {
                    long brought = Math.round(Math.max(0, size * (1 + 0.3 * random.nextGaussian())));
                    end += brought;
                    if (month <= months && random.nextInt(7) > 0) {
                        known.put(month, BigDecimal.valueOf(brought));
                    }
                }
                units.add(new UnitPath(1, known));
            }
            Projection projection = Projection.of(
                            new MonthlyPath(units),
                            Rhythm.of(Period.month(2026, months), Target.Course.EVEN, List.of()))
                    .orElseThrow();
            BigDecimal closed = BigDecimal.valueOf(end);
            held += projection.low().compareTo(closed) <= 0 && projection.high().compareTo(closed) >= 0 ? 1 : 0;
            off += projection.middle().doubleValue() / end - 1;
        }

        assertThat(100.0 * held / YEARS).isBetween(Forecast.STATED_RATE - 4.0, Forecast.STATED_RATE + 14.0);
        assertThat(100 * off / YEARS).as("percent off in the mean").isBetween(-1.0, 1.0);
    }

    private static Map<Integer, BigDecimal> known(Map<Integer, Long> months) {
        Map<Integer, BigDecimal> known = new HashMap<>();
        months.forEach((month, number) -> known.put(month, BigDecimal.valueOf(number)));
        return known;
    }

    /** How many of a hundred ranges hold how the year really ended; with earlier years, all of them have seasons. */
    private static double rateHeld(int months, int earlierYears, ToDoubleFunction<Random> month) {
        var random = new Random(20260622L + months + earlierYears);
        int held = 0;
        for (int year = 0; year < YEARS; year++) {
            List<Map<Integer, BigDecimal>> earlier = new ArrayList<>();
            for (int i = 0; i < earlierYears; i++) {
                earlier.add(toDate(year(random, month, true)));
            }
            long[] truth = year(random, month, earlierYears > 0);
            Map<Integer, BigDecimal> known = new HashMap<>();
            long end = 0;
            for (int i = 0; i < truth.length; i++) {
                end += truth[i];
                if (i < months) {
                    known.put(i + 1, BigDecimal.valueOf(truth[i]));
                }
            }
            Projection projection = Projection.of(
                            MonthlyPath.of(known), Rhythm.of(Period.month(2026, months), Target.Course.EVEN, earlier))
                    .orElseThrow();
            BigDecimal closed = BigDecimal.valueOf(end);
            held += projection.low().compareTo(closed) <= 0 && projection.high().compareTo(closed) >= 0 ? 1 : 0;
        }
        return 100.0 * held / YEARS;
    }

    private static long[] year(Random random, ToDoubleFunction<Random> month, boolean seasons) {
        var year = new long[12];
        for (int i = 0; i < year.length; i++) {
            year[i] = Math.round((seasons ? SEASON[i] : 1) * month.applyAsDouble(random));
        }
        return year;
    }

    private static double poisson(Random random, double mean) {
        double left = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > left) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static long[] halfInTheLastQuarter() {
        return new long[] {50, 50, 50, 50, 50, 50, 50, 50, 50, 150, 150, 150};
    }

    private static Map<Integer, BigDecimal> toDate(long[] months) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        long sum = 0;
        for (int i = 0; i < months.length; i++) {
            sum += months[i];
            sums.put(i + 1, BigDecimal.valueOf(sum));
        }
        return sums;
    }

    private static MonthlyPath path(long... months) {
        Map<Integer, BigDecimal> brought = new HashMap<>();
        for (int i = 0; i < months.length; i++) {
            brought.put(i + 1, BigDecimal.valueOf(months[i]));
        }
        return MonthlyPath.of(brought);
    }

    private static Rhythm days() {
        return Rhythm.of(JUNE, Target.Course.EVEN, List.of());
    }
}
