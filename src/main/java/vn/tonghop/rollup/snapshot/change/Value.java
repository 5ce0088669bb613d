package vn.tonghop.rollup.snapshot.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator amounted to, since the year began.
 *
 * @param actual the count or the numerator
 * @param denominator of a ratio, or how many units, places or parts there are; empty for counts
 */
public record Value(BigDecimal actual, Optional<BigDecimal> denominator) {

    /** Whether both say the same number, however it is written. */
    boolean isSame(Value other) {
        return actual.compareTo(other.actual) == 0
                && denominator.isPresent() == other.denominator.isPresent()
                && denominator
                        .map(own -> own.compareTo(other.denominator.orElseThrow()) == 0)
                        .orElse(true);
    }
}
