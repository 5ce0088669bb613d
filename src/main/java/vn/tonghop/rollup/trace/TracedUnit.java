package vn.tonghop.rollup.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.rollup.snapshot.UnitFigure;

/**
 * One line of units behind a figure.
 *
 * @param unit code of the unit in whose line the cells stand
 * @param part what the roll-up says of it; empty where the indicator has no part of one unit
 */
public record TracedUnit(String unit, Optional<UnitFigure> part, List<TracedCell> cells) {

    public TracedUnit {
        cells = List.copyOf(cells);
    }

    /** What its cells add up to on one side. */
    public BigDecimal sum(Side side) {
        return cells.stream()
                .filter(cell -> cell.used() && cell.side() == side)
                .map(TracedCell::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
