package vn.tonghop.plan.allocation;

import java.math.BigDecimal;

/** How much of an indicator one unit has to reach. */
public record Allocation(String indicator, String unit, BigDecimal value) {}
