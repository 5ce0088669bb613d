package vn.tonghop.rollup.snapshot.outlook;

import java.math.BigDecimal;

/**
 * How far the level of the year is against how far the year is, in whole ones of the indicator's own unit.
 *
 * @param level what has to be reached by the end of the year; of a ratio, its numerator with today's denominator
 * @param due percent of the level that is due today, by days or by the plan's own profile
 * @param left what is still missing; zero when it is reached
 * @param monthsLeft 0 when the year is over
 * @param perMonth how much every month that is left has to bring, rounded up
 * @param soFar how much a month has brought so far, rounded down
 */
public record Course(
        BigDecimal level, BigDecimal due, BigDecimal left, int monthsLeft, BigDecimal perMonth, BigDecimal soFar) {

    public boolean isReached() {
        return left.signum() == 0;
    }
}
