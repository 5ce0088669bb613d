package vn.tonghop.rollup.snapshot.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator amounted to, since the year began.
 *
 * @param actual the count or the numerator
 * @param denominator of a ratio, or how many units, places or parts there are; empty for counts
 * @param level what the plan wanted of all units together; empty for one unit, and where the plan names none
 */
public record Value(BigDecimal actual, Optional<BigDecimal> denominator, Optional<BigDecimal> level) {

    /** Whether both say the same, however the numbers are written. */
    public boolean isSame(Value other) {
        return actual.compareTo(other.actual) == 0
                && isSame(denominator, other.denominator)
                && isSame(level, other.level);
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }
}
