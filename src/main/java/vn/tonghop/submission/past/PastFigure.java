package vn.tonghop.submission.past;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.period.Period;

/**
 * One figure of an earlier year, from a report of that time.
 *
 * @param indicator code in the plan of that time, or in a later one that goes on with it
 * @param period the figure is that from the beginning of the reporting year to the end of this period
 * @param unit code that the unit bore at the end of the period; empty for all units together
 * @param actual the count, the numerator, or the number of units that fulfil the condition
 * @param denominator of a ratio or of a share of units
 * @param source the report that it was taken from, as "Báo cáo số 512/BC-SYT ngày 20/12/2025"
 */
public record PastFigure(
        String indicator,
        Period period,
        String unit,
        BigDecimal actual,
        Optional<BigDecimal> denominator,
        String source) {

    public boolean isOfAll() {
        return unit.isEmpty();
    }
}
