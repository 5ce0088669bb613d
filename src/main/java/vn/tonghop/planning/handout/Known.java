package vn.tonghop.planning.handout;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.rollup.snapshot.UnitFigure;

/**
 * What is known of a unit when its form is given out.
 *
 * @param reportedUntil up to which period its figures so far go; empty when none are known
 * @param reported its figures since the year began, by indicator
 */
public record Known(Opening opening, Optional<String> reportedUntil, Map<String, UnitFigure> reported) {

    public static final Known NOTHING = new Known(Opening.UNKNOWN, Optional.empty(), Map.of());

    public Known {
        reported = Map.copyOf(reported);
    }
}
