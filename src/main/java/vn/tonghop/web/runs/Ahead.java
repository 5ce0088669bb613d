package vn.tonghop.web.runs;

import java.time.LocalDate;
import java.util.List;
import vn.tonghop.period.Period;
import vn.tonghop.web.frame.TimeLeft;

/**
 * A deadline that is still ahead.
 *
 * @param due how many reports have to come by then
 * @param missing whose have not, by name
 */
record Ahead(Period period, LocalDate lastDay, TimeLeft left, boolean isOver, int due, List<String> missing) {

    Ahead {
        missing = List.copyOf(missing);
    }

    /** Code of the month that it ends with. */
    public String month() {
        return Period.month(period.year(), period.lastMonth()).code();
    }
}
