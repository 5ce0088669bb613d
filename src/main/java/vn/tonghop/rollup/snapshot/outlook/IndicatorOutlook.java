package vn.tonghop.rollup.snapshot.outlook;

import java.util.Optional;

/**
 * One indicator, looked at from today to the end of the year and back to the year before.
 *
 * @param course empty where nothing is to be reached bit by bit
 * @param forecast empty where too little is known to say anything
 * @param before empty where nothing of the year before is known
 */
public record IndicatorOutlook(
        String indicator, Optional<Course> course, Optional<Forecast> forecast, Optional<Before> before) {}
