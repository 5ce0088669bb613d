package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
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
    void aPlaceThatBecomesActiveAgainBreaksASteadyListAtOnce() {
        Indicator handedOver =
                indicator(IndicatorKind.TRACKED_LIST, target(8, false, Comparator.AT_LEAST), Pace.STEADY);
        var judge = new Judge(JUNE);

        assertThat(list(judge, handedOver, 7, true)).isEqualTo(Standing.NOT_MET);
        assertThat(list(judge, handedOver, 7, false)).isEqualTo(Standing.BEHIND);
        assertThat(list(judge, handedOver, 8, false)).isEqualTo(Standing.ON_TRACK);
        assertThat(list(new Judge(DECEMBER), handedOver, 8, false)).isEqualTo(Standing.MET);
    }

    @Test
    void aPlaceStillToBeClearedIsOnlyBehindBeforeTheYearCloses() {
        Indicator toClear = indicator(IndicatorKind.TRACKED_LIST, target(3, false, Comparator.AT_LEAST), Pace.LINEAR);

        assertThat(list(new Judge(JUNE), toClear, 1, true)).isEqualTo(Standing.BEHIND);
        assertThat(list(new Judge(JUNE), toClear, 2, true)).isEqualTo(Standing.ON_TRACK);
        assertThat(list(new Judge(DECEMBER), toClear, 2, true)).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void nothingIsSaidOfAFrequencyBeforeTheFirstQuarterIsOver() {
        Indicator quarterly = indicator(IndicatorKind.FREQUENCY, target(100, true, Comparator.AT_LEAST), Pace.STEADY);

        assertThat(standing(Period.month(2026, 2), quarterly, 0, 126)).isEqualTo(Standing.NOT_JUDGED);
        assertThat(standing(Period.month(2026, 3), quarterly, 125, 126)).isEqualTo(Standing.BEHIND);
        assertThat(standing(JUNE, quarterly, 126, 126)).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void allTwentyOneWardsAreMetAndTwentyAreNot() {
        Indicator wards = indicator(IndicatorKind.MAINTAIN, target(21, false, Comparator.AT_LEAST), Pace.YEAR_END);

        assertThat(standing(DECEMBER, wards, 21, 21)).isEqualTo(Standing.MET);
        assertThat(standing(DECEMBER, wards, 20, 21)).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void aLevelThatMustNotBeExceededIsBrokenForGoodOnceItIs() {
        Indicator most = lower(10, Pace.LINEAR);

        assertThat(standing(JUNE, most, 4)).isEqualTo(Standing.ON_TRACK); // 10 · 182 / 365 = 4,98
        assertThat(standing(JUNE, most, 5)).isEqualTo(Standing.BEHIND);
        assertThat(standing(JUNE, most, 11)).isEqualTo(Standing.NOT_MET);
        assertThat(standing(DECEMBER, most, 10)).isEqualTo(Standing.MET);
        assertThat(new Judge(JUNE).shortfall(most, BigDecimal.valueOf(7), Optional.empty()))
                .isEqualByComparingTo("3");
    }

    @Test
    void judgesByTheLevelInForceOnTheLastDay() {
        Target later = new Target(
                Comparator.AT_LEAST,
                BigDecimal.valueOf(20),
                false,
                Optional.empty(),
                Optional.of(new Target.Amendment(LocalDate.of(2026, 7, 1), "12/QĐ-UBND")));
        Indicator raised = indicator(
                IndicatorKind.COUNT,
                Polarity.HIGHER,
                List.of(target(10, false, Comparator.AT_LEAST), later),
                Pace.LINEAR);

        assertThat(standing(JUNE, raised, 10)).isEqualTo(Standing.MET);
        assertThat(standing(DECEMBER, raised, 10)).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void doesNotJudgeWhatIsToBeKeptWhileItsBaseIsUnknown() {
        Indicator kept = indicator(IndicatorKind.MAINTAIN, Polarity.HIGHER, List.of(), Pace.STEADY);

        assertThat(standing(DECEMBER, kept, 90, 126)).isEqualTo(Standing.NOT_JUDGED);
    }

    @Property
    void aRatioIsMetExactlyWhenItsWholeNumbersAre(
            @ForAll @LongRange(max = 100_000) long part,
            @ForAll @LongRange(min = 1, max = 100_000) long whole,
            @ForAll @LongRange(min = 1, max = 100) long percent,
            @ForAll Comparator comparator) {
        boolean reached =
                comparator == Comparator.AT_LEAST ? part * 100 >= percent * whole : part * 100 > percent * whole;

        assertThat(standing(DECEMBER, ratio(percent, comparator, Pace.STEADY), part, whole))
                .isEqualTo(reached ? Standing.MET : Standing.NOT_MET);
    }

    @Property
    void moreIsNeverWorseBeforeTheYearCloses(
            @ForAll @LongRange(max = 3000) long less, @ForAll @LongRange(max = 3000) long more) {
        List<Standing> rising = List.of(Standing.BEHIND, Standing.ON_TRACK, Standing.MET);
        int before = rising.indexOf(standing(JUNE, count(2937), Math.min(less, more)));

        assertThat(rising.indexOf(standing(JUNE, count(2937), Math.max(less, more))))
                .isGreaterThanOrEqualTo(before);
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

    private static Indicator lower(long value, Pace pace) {
        return indicator(IndicatorKind.COUNT, Polarity.LOWER, List.of(target(value, false, Comparator.AT_LEAST)), pace);
    }

    private static Standing list(Judge judge, Indicator indicator, long fulfilled, boolean breached) {
        BigDecimal all = indicator.targets().get(0).value();
        return judge.list(indicator, BigDecimal.valueOf(fulfilled), all, breached, true);
    }

    private static Indicator indicator(IndicatorKind kind, Target target, Pace pace) {
        Polarity polarity = kind == IndicatorKind.NEUTRAL ? Polarity.NEUTRAL : Polarity.HIGHER;
        return indicator(kind, polarity, List.of(target), pace);
    }

    private static Indicator indicator(IndicatorKind kind, Polarity polarity, List<Target> targets, Pace pace) {
        return new Indicator(
                "T-1",
                "",
                "",
                kind,
                polarity,
                "all",
                Measure.sum(List.of()),
                targets,
                pace,
                new Citation("", "", "", List.of(), Optional.empty()));
    }
}
