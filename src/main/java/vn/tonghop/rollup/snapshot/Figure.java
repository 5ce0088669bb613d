package vn.tonghop.rollup.snapshot;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator of the plan, rolled up over its reporters.
 *
 * @param indicator its code
 * @param inPeriod what the period itself added; empty for indicators that count units
 * @param actual the count, the numerator, or the number of units that fulfil the condition, since the year began
 * @param denominator of a ratio, or the number of units due for indicators that count units; empty for counts
 * @param standing against the target
 */
public record Figure(
        String indicator,
        Optional<BigDecimal> inPeriod,
        BigDecimal actual,
        Optional<BigDecimal> denominator,
        Standing standing,
        Coverage coverage) {}
