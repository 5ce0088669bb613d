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

    /** With nothing but the cells that the indicator asks of its units; empty where there is none. */
    Optional<TracedUnit> owed() {
        return only(cells.stream().filter(cell -> cell.use() != Use.NOT_OWED).toList());
    }

    /** With nothing but the cells about one place; empty where there is none. */
    Optional<TracedUnit> at(String place) {
        return only(cells.stream()
                .filter(cell -> cell.cell().category().equals(place))
                .toList());
    }

    private Optional<TracedUnit> only(List<TracedCell> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(new TracedUnit(unit, part, some));
    }
}
