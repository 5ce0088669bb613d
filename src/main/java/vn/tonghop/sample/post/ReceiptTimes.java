package vn.tonghop.sample.post;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.sample.city.Dice;

/**
 * When honest reports come in: between the end of the window and the due date, mostly in working hours; in the last days
 * on time where the due date comes before the end of the window.
 */
public final class ReceiptTimes {

    private static final int HURRY = 3;

    private final long seed;

    public ReceiptTimes(long seed) {
        this.seed = seed;
    }

    public OffsetDateTime inTime(OrgUnit unit, Period month, DueRule due) {
        Dice dice = Dice.of(seed, unit.code(), month.code(), "received");
        LocalDate last = due.lastDayOnTime(month);
        LocalDate first = month.end().plusDays(1);
        List<LocalDate> days = workingDays(first.isAfter(last) ? last.minusDays(HURRY) : first, last);
        return at(days.get(dice.between(0, days.size() - 1)), time(dice));
    }

    public static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DueRule.ZONE).toOffsetDateTime();
    }

    private static LocalTime time(Dice dice) {
        double when = dice.spread(0, 1);
        LocalTime from = when < 0.45 ? LocalTime.of(7, 45) : when < 0.9 ? LocalTime.of(13, 30) : LocalTime.of(17, 30);
        return from.plusSeconds(dice.between(0, 3 * 3600 + 1800));
    }

    private static List<LocalDate> workingDays(LocalDate first, LocalDate last) {
        List<LocalDate> all = first.datesUntil(last.plusDays(1)).toList();
        List<LocalDate> working = all.stream()
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
        return working.isEmpty() ? all : working;
    }
}
