package vn.tonghop.rollup.snapshot.outlook;

import java.util.List;
import java.util.Optional;

/**
 * What the figures let expect of the rest of the year, and what they were a year before.
 *
 * @param indicators in the order of the plan; only those that have anything to say
 * @param ranks units in the order of each indicator that units are ranked by
 * @param before units beside what they, or those they were made of, had reached a year before
 * @param recut figures of units that ended within the year, as they were and as they are now
 */
public record Outlook(
        List<IndicatorOutlook> indicators, List<Rank> ranks, List<UnitBefore> before, List<RecutFigure> recut) {

    public static final Outlook NONE = new Outlook(List.of(), List.of(), List.of(), List.of());

    public Outlook {
        indicators = List.copyOf(indicators);
        ranks = List.copyOf(ranks);
        before = List.copyOf(before);
        recut = List.copyOf(recut);
    }

    public Optional<IndicatorOutlook> of(String indicator) {
        return indicators.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst();
    }
}
