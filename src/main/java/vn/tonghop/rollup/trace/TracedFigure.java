package vn.tonghop.rollup.trace;

import java.util.List;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Figure;

/**
 * A figure of a roll-up with everything behind it.
 *
 * @param units by code; none where it is made of other indicators
 * @param parts the indicators it is made of
 */
public record TracedFigure(Indicator indicator, Figure figure, List<TracedUnit> units, List<TracedFigure> parts) {

    public TracedFigure {
        units = List.copyOf(units);
        parts = List.copyOf(parts);
    }
}
