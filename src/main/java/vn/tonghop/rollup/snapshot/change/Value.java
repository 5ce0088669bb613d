package vn.tonghop.rollup.snapshot.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator amounted to, since the year began.
 *
 * @param actual the count or the numerator
 * @param denominator of a ratio, or how many units, places or parts there are; empty for counts
 * @param level what the plan wanted of all units together; empty for one unit, and where the plan names none
 * @param judged what was said of it; empty for one unit
 */
public record Value(
        BigDecimal actual, Optional<BigDecimal> denominator, Optional<BigDecimal> level, Optional<Judged> judged) {

    /**
     * The verdict on all units together.
     *
     * @param standing name of the verdict, as a roll-up gives it
     * @param in how many units are in it
     * @param due how many units owe it
     */
    public record Judged(String standing, int in, int due) {}

    /** Of one unit, of which nothing is said. */
    public Value(BigDecimal actual, Optional<BigDecimal> denominator, Optional<BigDecimal> level) {
        this(actual, denominator, level, Optional.empty());
    }

    /** Whether both say the same, however the numbers are written. */
    public boolean isSame(Value other) {
        return isSameNumber(other) && judged.equals(other.judged);
    }

    /** Whether the numbers are the same, whatever is said of them. */
    public boolean isSameNumber(Value other) {
        return actual.compareTo(other.actual) == 0
                && isSame(denominator, other.denominator)
                && isSame(level, other.level);
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }
}
