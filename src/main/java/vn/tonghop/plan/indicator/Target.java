package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the plan wants an indicator to reach.
 *
 * @param value a number, or a percentage when {@code percent}
 * @param statedAlso a second form that the plan gives beside the governing one, as in "80% (100/126 xã, phường)"
 */
public record Target(Comparator comparator, BigDecimal value, boolean percent, Optional<BigDecimal> statedAlso) {}
