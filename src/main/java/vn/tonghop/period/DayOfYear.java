package vn.tonghop.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** A day that comes back every year, as a text names it: "17/6". {@link DateTimeException} for one that no year has. */
public record DayOfYear(int month, int day) {

    public DayOfYear {
        if (day < 1 || day > Month.of(month).maxLength()) {
            throw new DateTimeException(day + "/" + month);
        }
    }

    /** The last of February where the year has no 29th. */
    LocalDate in(int year) {
        return LocalDate.of(year, month, Math.min(day, Month.of(month).length(Year.isLeap(year))));
    }
}
