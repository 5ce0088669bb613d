package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an indicator brought, report by report.
 *
 * @param brought by the month that the report ends with, 1 to 12
 */
record MonthlyPath(SortedMap<Integer, BigDecimal> brought) {

    MonthlyPath {
        brought = new TreeMap<>(brought);
    }

    static MonthlyPath of(Map<Integer, BigDecimal> brought) {
        return new MonthlyPath(new TreeMap<>(brought));
    }

    /** The last month that anything is known of; 0 when nothing is. */
    int lastMonth() {
        return brought.isEmpty() ? 0 : brought.lastKey();
    }

    int reports() {
        return brought.size();
    }

    BigDecimal sum() {
        return brought.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
