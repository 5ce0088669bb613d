package vn.tonghop.rollup.snapshot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of the plan, rolled up over its reporters.
 *
 * @param indicator its code
 * @param inPeriod what the period itself added; empty for indicators that count units, places or parts
 * @param actual the count, the numerator, or the number of units that fulfil the condition, since the year began
 * @param denominator of a ratio, or the number of units due, of places or of parts; empty for counts
 * @param standing against the target
 * @param unfulfilled codes of the places on the list, of the parts, or of the units of a list to be kept, that do not
 *     fulfil; none for other kinds
 * @param reading how many units reach the level by themselves; empty where that says nothing
 */
public record Figure(
        String indicator,
        Optional<BigDecimal> inPeriod,
        BigDecimal actual,
        Optional<BigDecimal> denominator,
        Standing standing,
        Coverage coverage,
        List<String> unfulfilled,
        Optional<Reading> reading) {

    public Figure {
        unfulfilled = List.copyOf(unfulfilled);
    }

    /** Of an indicator that all units reach only together. */
    public Figure(
            String indicator,
            Optional<BigDecimal> inPeriod,
            BigDecimal actual,
            Optional<BigDecimal> denominator,
            Standing standing,
            Coverage coverage,
            List<String> unfulfilled) {
        this(indicator, inPeriod, actual, denominator, standing, coverage, unfulfilled, Optional.empty());
    }

    /** Of an indicator that is neither a list nor made of parts. */
    public Figure(
            String indicator,
            Optional<BigDecimal> inPeriod,
            BigDecimal actual,
            Optional<BigDecimal> denominator,
            Standing standing,
            Coverage coverage) {
        this(indicator, inPeriod, actual, denominator, standing, coverage, List.of());
    }

    /** The same for readers who may not be told the verdict. */
    public Figure unjudged() {
        return new Figure(
                indicator, inPeriod, actual, denominator, Standing.NOT_JUDGED, coverage, unfulfilled, reading);
    }
}
