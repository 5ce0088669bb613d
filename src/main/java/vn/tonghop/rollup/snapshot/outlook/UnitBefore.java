package vn.tonghop.rollup.snapshot.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one unit of today had reached a year before.
 *
 * @param origins codes of the units of that day which are added up
 * @param actual empty where it cannot be said
 */
public record UnitBefore(
        String unit,
        String indicator,
        List<String> origins,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> denominator,
        State state) {

    public UnitBefore {
        origins = List.copyOf(origins);
    }

    /** Whether the two may stand beside each other. */
    public enum State {
        SAME_UNIT,
        /** Units were merged whole, so their figures add up. */
        ADDED_UP,
        /** A unit of that day lies in several of today: nobody knows whose its figures are. */
        BOUNDARIES_CHANGED,
        /** Nothing is known of a unit of that day. */
        UNKNOWN
    }
}
