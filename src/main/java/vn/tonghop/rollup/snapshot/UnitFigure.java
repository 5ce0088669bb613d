package vn.tonghop.rollup.snapshot;

import java.math.BigDecimal;
import java.util.Optional;

/** One unit's own part in an indicator since the year began. */
public record UnitFigure(BigDecimal actual, Optional<BigDecimal> denominator, boolean current) {}
