package vn.tonghop.rollup.snapshot.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of units whose boundaries changed, and which of both maps is to be shown.
 *
 * @param shown the map that a report prints
 * @param recut figures of the units that ended within the year and of those that they went into, on both maps
 * @param then units of the year before, as they were
 */
public record Boundaries(UnitMap shown, List<RecutFigure> recut, List<UnitThen> then) {

    public static final Boundaries UNCHANGED = new Boundaries(UnitMap.AS_THEY_ARE, List.of(), List.of());

    public Boundaries {
        recut = List.copyOf(recut);
        then = List.copyOf(then);
    }

    public boolean showsThen() {
        return shown == UnitMap.AS_THEY_WERE;
    }

    public Boundaries on(UnitMap map) {
        return new Boundaries(map, recut, then);
    }

    /** The figure of one unit in an indicator on one map. */
    public Optional<RecutFigure> find(UnitMap map, String unit, LocalDate since, String indicator) {
        return recut.stream()
                .filter(figure -> figure.map() == map
                        && figure.unit().equals(unit)
                        && figure.since().equals(since)
                        && figure.indicator().equals(indicator))
                .findFirst();
    }
}
