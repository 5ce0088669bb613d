package vn.tonghop.rollup.snapshot.outlook;

import java.util.List;
import java.util.Optional;

/**
 * What the figures let expect of the rest of the year, and what they were a year before.
 *
 * @param indicators in the order of the plan; only those that have anything to say
 * @param ranks units in the order of each indicator that units are ranked by
 * @param before units beside what they, or those they were made of, had reached a year before
 * @param boundaries figures of units that changed, as they were and as they are now
 */
public record Outlook(
        List<IndicatorOutlook> indicators, List<Rank> ranks, List<UnitBefore> before, Boundaries boundaries) {

    public static final Outlook NONE = new Outlook(List.of(), List.of(), List.of(), Boundaries.UNCHANGED);

    public Outlook {
        indicators = List.copyOf(indicators);
        ranks = List.copyOf(ranks);
        before = List.copyOf(before);
    }

    public Outlook on(UnitMap map) {
        return new Outlook(indicators, ranks, before, boundaries.on(map));
    }

    /** Figures of units that ended within the year, and of those that they went into, on both maps. */
    public List<RecutFigure> recut() {
        return boundaries.recut();
    }

    public Optional<IndicatorOutlook> of(String indicator) {
        return indicators.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst();
    }
}
