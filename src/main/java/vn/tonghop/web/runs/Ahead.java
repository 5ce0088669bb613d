package vn.tonghop.web.runs;

import java.time.LocalDate;
import vn.tonghop.period.Period;

/**
 * A deadline that is still ahead.
 *
 * @param due how many reports have to come by then
 * @param missing how many of them have not
 */
record Ahead(Period period, LocalDate lastDay, long daysLeft, boolean isOver, int due, long missing) {

    /** Code of the month that it ends with. */
    public String month() {
        return Period.month(period.year(), period.lastMonth()).code();
    }
}
