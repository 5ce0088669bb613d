package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Counts such as 3.625 and 8.625 stand at whole numbers, 4 and 6, on the scale that the series is measured on. */
class SeriesTest {

    private static final double NO_SPREAD = 0;

    @Test
    void takesTheMiddleOfAnOddNumberOfMonthsForTheMedian() {
        assertThat(series(9, 1, 2).median()).isEqualTo(2);
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(series(9, 1, 2, 5).median()).isEqualTo(3.5);
        assertThat(series(5, 5, 5, 5).median()).isEqualTo(5);
    }

    @Test
    void liesNowhereOffWhereItSaysTheSameAsEver() {
        assertThat(series(40, 40, 40).deviations(40, NO_SPREAD)).isZero();
    }

    @Test
    void countsWhatIsAboveAndBelowTheMedianAlike() {
        assertThat(series(3.625).deviations(15.625, NO_SPREAD)).isEqualTo(4);
        assertThat(series(15.625).deviations(3.625, NO_SPREAD)).isEqualTo(4);
    }

    @Test
    void isLessSurprisedTheMoreTheEarlierMonthsScattered() {
        assertThat(series(0.625, 3.625, 8.625).deviations(15.625, NO_SPREAD)).isCloseTo(4 / 2.9652, within(1e-9));
    }

    @Test
    void neverTakesLessThanChanceForTheScatter() {
        assertThat(series(3.625, 3.625, 8.625).deviations(15.625, NO_SPREAD)).isEqualTo(4);
    }

    @Test
    void isLessSurprisedTheMoreAUnitVariesBeyondChance() {
        double off = 2 * Math.sqrt(24.375) - 2 * Math.sqrt(8.375);

        assertThat(series(8, 8).deviations(24, NO_SPREAD)).isCloseTo(off, within(1e-9));
        assertThat(series(8, 8).deviations(24, 1)).isCloseTo(off / 3, within(1e-9));
        assertThat(series(8, 8).deviations(24, 0.5)).isCloseTo(off / Math.sqrt(3), within(1e-9));
    }

    @Test
    void takesACountBelowZeroForZero() {
        var series = series(3.625);

        assertThat(series.deviations(-5, NO_SPREAD)).isEqualTo(series.deviations(0, NO_SPREAD));
    }

    @Test
    void saysWhatIsUsualInWholeCountsThatReachFarEnough() {
        assertThat(series(15.625).usual(NO_SPREAD, 2)).containsExactly(8, 25);
        assertThat(series(8.625, 15.625, 24.625).usual(NO_SPREAD, 1)).containsExactly(5, 30);
    }

    @Test
    void neverCallsLessThanNothingUsual() {
        assertThat(series(0.625).usual(NO_SPREAD, 5)).containsExactly(0, 12);
        assertThat(series(0.625).usual(NO_SPREAD, 1.5)).containsExactly(0, 3);
    }

    private static Series series(double... before) {
        return new Series(0, before);
    }
}
