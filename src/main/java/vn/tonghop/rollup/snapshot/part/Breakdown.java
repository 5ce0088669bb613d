package vn.tonghop.rollup.snapshot.part;

import java.math.BigDecimal;

/**
 * What all units that send a form reported together on one of its rows.
 *
 * @param category the row, behind the group where rows are grouped
 * @param inPeriod of the period itself; for stocks the same as {@code toDate}
 * @param toDate since the year began; for stocks the latest of each unit
 * @param units how many units reported it
 */
public record Breakdown(
        String form, String element, String category, BigDecimal inPeriod, BigDecimal toDate, int units) {

    /** The group of the row; empty where rows are not grouped. */
    public String group() {
        int slash = category.indexOf('/');
        return slash < 0 ? "" : category.substring(0, slash);
    }
}
