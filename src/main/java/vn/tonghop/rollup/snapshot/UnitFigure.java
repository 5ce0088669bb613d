package vn.tonghop.rollup.snapshot;

import java.math.BigDecimal;
import java.util.Optional;

/** The part in an indicator, since the year began, of one unit and of those below for which it reports. */
public record UnitFigure(BigDecimal actual, Optional<BigDecimal> denominator, boolean current) {

    /** Both together; current only when both are. */
    public UnitFigure plus(UnitFigure other) {
        Optional<BigDecimal> whole = denominator
                .map(own -> own.add(other.denominator.orElse(BigDecimal.ZERO)))
                .or(() -> other.denominator);
        return new UnitFigure(actual.add(other.actual), whole, current && other.current);
    }
}
