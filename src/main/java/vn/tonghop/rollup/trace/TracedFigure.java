package vn.tonghop.rollup.trace;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Figure;

/**
 * A figure of a roll-up with everything behind it.
 *
 * @param units by code; none where it is made of other indicators
 * @param places on its list; none of other kinds
 * @param parts the indicators it is made of
 */
public record TracedFigure(
        Indicator indicator,
        Figure figure,
        List<TracedUnit> units,
        List<TracedPlace> places,
        List<TracedFigure> parts) {

    public TracedFigure {
        units = List.copyOf(units);
        places = List.copyOf(places);
        parts = List.copyOf(parts);
    }

    /** The line in which a cell stands; empty where the cell is in a part of the figure, or not in it at all. */
    public Optional<TracedUnit> unitOf(SourceCell cell) {
        return units.stream()
                .filter(unit -> unit.cells().stream().anyMatch(own -> own.cell().equals(cell)))
                .findFirst();
    }

    /** What the figure makes of a cell; empty where the cell is in a part of it, or not in it at all. */
    public Optional<TracedCell> use(SourceCell cell) {
        return unitOf(cell).stream()
                .flatMap(unit -> unit.cells().stream())
                .filter(own -> own.cell().equals(cell))
                .min((one, other) -> one.use().compareTo(other.use()));
    }

    /** With nothing but one place on the list, and the cells that are about it. */
    public TracedFigure at(String place) {
        return new TracedFigure(
                indicator,
                figure,
                units.stream().flatMap(unit -> unit.at(place).stream()).toList(),
                places.stream()
                        .filter(each -> each.place().code().equals(place))
                        .toList(),
                List.of());
    }
}
