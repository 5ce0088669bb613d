package vn.tonghop.rollup.snapshot.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The same indicator from the beginning of the year before to the same month.
 *
 * @param earlier codes under which it was reported then
 * @param missing codes of which nothing is known, so that there is nothing to compare
 * @param actual empty where it cannot be compared
 * @param breaks why the two are not quite the same; none where they are
 * @param sources the reports that the figures were taken from
 */
public record Before(
        List<String> earlier,
        List<String> missing,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> denominator,
        List<Break> breaks,
        List<String> sources) {

    public Before {
        earlier = List.copyOf(earlier);
        missing = List.copyOf(missing);
        breaks = List.copyOf(breaks);
        sources = List.copyOf(sources);
    }

    /**
     * A break in the series.
     *
     * @param note what is not the same, in the words of the plan's people; empty where the kind says it all
     */
    public record Break(Kind kind, String note) {}

    /** What is not as it was. */
    public enum Kind {
        /** Several indicators have become one. */
        MERGED,
        /** The plan counts something else. */
        DEFINITION,
        /** Units are counted, and there are others now. */
        BOUNDARIES
    }
}
