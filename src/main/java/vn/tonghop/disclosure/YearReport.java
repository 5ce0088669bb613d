package vn.tonghop.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.rollup.snapshot.Told;

/**
 * What one report of a year says, by indicator.
 *
 * @param no how many were printed before it
 */
record YearReport(int no, Map<String, Told> told) {

    /** The numbers that it has of an indicator. */
    enum Kind {
        IN_PERIOD,
        ACTUAL,
        DENOMINATOR,
        BEFORE,
        DENOMINATOR_BEFORE
    }

    /** @param told in the order of printing */
    static List<YearReport> of(List<Told> told) {
        Map<String, YearReport> reports = new LinkedHashMap<>();
        told.forEach(each -> reports.computeIfAbsent(
                        each.period().code() + "/" + each.revision(),
                        key -> new YearReport(reports.size(), new LinkedHashMap<>()))
                .told()
                .put(each.indicator(), each));
        return List.copyOf(reports.values());
    }

    Told any() {
        return told.values().iterator().next();
    }

    /** Unlike the name of any other number of the year. */
    String name(String indicator, Kind kind) {
        return no + " " + any().period().code() + " " + indicator + " " + kind;
    }
}
