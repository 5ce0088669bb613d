package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the plan wants an indicator to reach.
 *
 * @param value a number, or a percentage when {@code percent}
 * @param statedAlso a second form that the plan gives beside the governing one, as in "80% (100/126 xã, phường)"
 * @param amendment the decision that put it in the place of the plan's own level
 */
public record Target(
        Comparator comparator,
        BigDecimal value,
        boolean percent,
        Optional<BigDecimal> statedAlso,
        Optional<Amendment> amendment) {

    /** A later decision, and the first day on which its level counts. */
    public record Amendment(LocalDate from, String decision) {}

    /** A level of the plan itself. */
    public Target(Comparator comparator, BigDecimal value, boolean percent, Optional<BigDecimal> statedAlso) {
        this(comparator, value, percent, statedAlso, Optional.empty());
    }

    boolean isInForce(LocalDate day) {
        return amendment.map(change -> !change.from().isAfter(day)).orElse(true);
    }
}
