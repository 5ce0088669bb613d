package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one unit brought, report by report. A report that is not in it is unknown, which is something else than nothing.
 *
 * @param months how many months each report is about, up to the one it ends with
 * @param brought by the month that the report ends with, 1 to 12
 */
record UnitPath(int months, Map<Integer, BigDecimal> brought) {

    UnitPath {
        brought = Map.copyOf(brought);
    }

    double sum() {
        return brought.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
    }

    /** The part of the year that its reports are about. */
    double seen(Rhythm rhythm) {
        return brought.keySet().stream().mapToDouble(end -> seen(rhythm, end)).sum();
    }

    double seen(Rhythm rhythm, int end) {
        return rhythm.between(Math.max(0, end - months), end);
    }

    boolean isAbout(int month) {
        return brought.keySet().stream().anyMatch(end -> end - months < month && month <= end);
    }

    /** What its whole year would be if all of it went like what is known. */
    double year(Rhythm rhythm) {
        double seen = seen(rhythm);
        return seen > 0 ? sum() / seen : 0;
    }
}
