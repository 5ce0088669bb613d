package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.indicator.Citation;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Measure;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.Standing;

class JudgeTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Period DECEMBER = Period.month(2026, 12);

    @Test
    void comparesRatiosOnWholeNumbers() {
        Indicator eightyPercent = ratio(80, Comparator.AT_LEAST, Pace.STEADY);

        assertThat(standing(JUNE, eightyPercent, 7996, 10000)).isEqualTo(Standing.BEHIND);
        assertThat(standing(JUNE, eightyPercent, 79999, 100000)).isEqualTo(Standing.BEHIND);
        assertThat(standing(JUNE, eightyPercent, 8, 10)).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void moreThanEightyPercentFailsAtExactlyEighty() {
        Indicator over = ratio(80, Comparator.MORE_THAN, Pace.STEADY);

        assertThat(standing(DECEMBER, over, 80, 100)).isEqualTo(Standing.NOT_MET);
        assertThat(standing(DECEMBER, over, 81, 100)).isEqualTo(Standing.MET);
    }

    @Test
    void saysNotMetOnlyWhenTheYearIsOver() {
        Indicator count = count(2937);

        assertThat(standing(JUNE, count, 0)).isEqualTo(Standing.BEHIND);
        assertThat(standing(DECEMBER, count, 2936)).isEqualTo(Standing.NOT_MET);
        assertThat(standing(new Period(PeriodKind.YEAR, 2026, 1), count, 2937)).isEqualTo(Standing.MET);
    }

    @Test
    void holdsACountAgainstTheDaysThatHavePassed() {
        // 182 of 365 days have passed on 14 June: 2937 · 182 / 365 = 1464,47
        assertThat(standing(JUNE, count(2937), 1464)).isEqualTo(Standing.BEHIND);
        assertThat(standing(JUNE, count(2937), 1465)).isEqualTo(Standing.ON_TRACK);
        assertThat(standing(JUNE, count(2937), 2937)).isEqualTo(Standing.MET);
    }

    @Test
    void holdsARatioAgainstTheDaysThatHavePassed() {
        // 60 % · 182 / 365 = 29,917… % of 4895 is 1464,49
        Indicator sixty = ratio(60, Comparator.AT_LEAST, Pace.LINEAR);

        assertThat(standing(JUNE, sixty, 1464, 4895)).isEqualTo(Standing.BEHIND);
        assertThat(standing(JUNE, sixty, 1465, 4895)).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void neverJudgesANeutralCount() {
        Indicator cases = indicator(IndicatorKind.NEUTRAL, target(100, false, Comparator.AT_LEAST), Pace.YEAR_END);

        assertThat(standing(JUNE, cases, 121)).isEqualTo(Standing.NOT_JUDGED);
        assertThat(standing(DECEMBER, cases, 20)).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void doesNotJudgeWhereThereIsNothingToDivideBy() {
        assertThat(standing(DECEMBER, ratio(100, Comparator.AT_LEAST, Pace.STEADY), 0, 0))
                .isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void doesNotJudgeWhatNobodyReported() {
        var judge = new Judge(DECEMBER);

        assertThat(judge.standing(count(10), BigDecimal.ZERO, Optional.empty(), false))
                .isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void theAbsoluteNumberGovernsWhereThePlanGivesTwoForms() {
        Target hundredUnits =
                new Target(Comparator.AT_LEAST, BigDecimal.valueOf(100), false, Optional.of(BigDecimal.valueOf(80)));
        Indicator free = indicator(IndicatorKind.MAINTAIN, hundredUnits, Pace.YEAR_END);

        assertThat(standing(DECEMBER, free, 100, 126)).isEqualTo(Standing.MET);
        assertThat(standing(DECEMBER, free, 99, 126)).isEqualTo(Standing.NOT_MET);
        assertThat(standing(JUNE, free, 126, 126)).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void whatMustBeKeptIsOnlyHeldSoFarBeforeTheYearCloses() {
        Indicator kept = indicator(IndicatorKind.MAINTAIN, target(42, false, Comparator.AT_LEAST), Pace.STEADY);

        assertThat(standing(JUNE, kept, 42, 42)).isEqualTo(Standing.ON_TRACK);
        assertThat(standing(JUNE, kept, 41, 42)).isEqualTo(Standing.BEHIND);
        assertThat(standing(DECEMBER, kept, 42, 42)).isEqualTo(Standing.MET);
    }

    @Test
    void shortfallIsWhatIsMissingToday() {
        var judge = new Judge(JUNE);

        assertThat(judge.shortfall(count(6000), BigDecimal.valueOf(2000), Optional.empty()))
                .isEqualByComparingTo("992"); // ⌈6000 · 182 / 365⌉ = 2992
        assertThat(judge.shortfall(count(6000), BigDecimal.valueOf(5000), Optional.empty()))
                .isEqualByComparingTo("0");
        assertThat(judge.shortfall(
                        ratio(60, Comparator.AT_LEAST, Pace.STEADY),
                        BigDecimal.valueOf(50),
                        Optional.of(BigDecimal.valueOf(101))))
                .isEqualByComparingTo("11"); // ⌈60,6⌉ = 61
    }

    private static Standing standing(Period period, Indicator indicator, long actual) {
        return new Judge(period).standing(indicator, BigDecimal.valueOf(actual), Optional.empty(), true);
    }

    private static Standing standing(Period period, Indicator indicator, long actual, long denominator) {
        return new Judge(period)
                .standing(indicator, BigDecimal.valueOf(actual), Optional.of(BigDecimal.valueOf(denominator)), true);
    }

    private static Indicator count(long value) {
        return indicator(IndicatorKind.COUNT, target(value, false, Comparator.AT_LEAST), Pace.LINEAR);
    }

    private static Indicator ratio(long percent, Comparator comparator, Pace pace) {
        return indicator(IndicatorKind.RATIO, target(percent, true, comparator), pace);
    }

    private static Target target(long value, boolean percent, Comparator comparator) {
        return new Target(comparator, BigDecimal.valueOf(value), percent, Optional.empty());
    }

    private static Indicator indicator(IndicatorKind kind, Target target, Pace pace) {
        return new Indicator(
                "T-1",
                "",
                "",
                kind,
                kind == IndicatorKind.NEUTRAL ? Polarity.NEUTRAL : Polarity.HIGHER,
                "all",
                Measure.sum(List.of()),
                List.of(target),
                pace,
                new Citation("", "", "", List.of(), Optional.empty()));
    }
}
