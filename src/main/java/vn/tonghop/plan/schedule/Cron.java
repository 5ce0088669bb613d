package vn.tonghop.plan.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A time table in the five fields of cron: minute, hour, day of month, month, day of week.
 *
 * <p>Values, lists, ranges, steps and English names of months and days. Day of month and day of week together are refused:
 * programs that read cron do not agree on what that means.
 *
 * @param weekdays 1 for Monday to 7 for Sunday
 */
public record Cron(
        String text,
        NavigableSet<Integer> minutes,
        NavigableSet<Integer> hours,
        NavigableSet<Integer> days,
        NavigableSet<Integer> months,
        NavigableSet<Integer> weekdays) {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final int FIELDS = 5;
    private static final int YEARS_LOOKED_AT = 8; // between two days of 29 February

    /** Empty for any other text, and for one of which no day ever comes. */
    public static Optional<Cron> parse(String text) {
        String[] fields = text.strip().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length != FIELDS || !fields[2].equals("*") && !fields[4].equals("*")) {
            return Optional.empty();
        }
        try {
            var cron = new Cron(
                    text.strip(),
                    values(fields[0], 0, 59, List.of()),
                    values(fields[1], 0, 23, List.of()),
                    values(fields[2], 1, 31, List.of()),
                    values(fields[3], 1, 12, MONTHS),
                    weekdays(fields[4]));
            return Optional.of(cron)
                    .filter(one -> one.next(LocalDateTime.of(2000, 1, 1, 0, 0)).isPresent());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Sunday is 0 as well as 7. */
    private static NavigableSet<Integer> weekdays(String field) {
        NavigableSet<Integer> days = values(field, 0, 7, WEEKDAYS);
        if (days.remove(0)) {
            days.add(7);
        }
        return days;
    }

    private static NavigableSet<Integer> values(String field, int least, int most, List<String> names) {
        NavigableSet<Integer> values = new TreeSet<>();
        for (String part : field.split(",", -1)) {
            String[] stepped = part.split("/", -1);
            String[] range = stepped[0].split("-", -1);
            int first = stepped[0].equals("*") ? least : value(range[0], names);
            int last = stepped[0].equals("*") || range.length == 1 && stepped.length == 2
                    ? most
                    : value(range[range.length - 1], names);
            int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
            if (stepped.length > 2 || range.length > 2 || first < least || last > most || first > last || step < 1) {
                throw new NumberFormatException(part);
            }
            for (int value = first; value <= last; value += step) {
                values.add(value);
            }
        }
        return values;
    }

    private static int value(String text, List<String> names) {
        return names.contains(text) ? names.indexOf(text) + 1 : Integer.parseInt(text);
    }

    /** The first moment after another; empty when none comes any more. */
    public Optional<LocalDateTime> next(LocalDateTime after) {
        if (runsOn(after.toLocalDate())) {
            Optional<LocalTime> time = timeAfter(after.toLocalTime());
            if (time.isPresent()) {
                return time.map(after.toLocalDate()::atTime);
            }
        }
        LocalDate first = after.toLocalDate().plusDays(1);
        LocalTime begin = LocalTime.of(hours.first(), minutes.first());
        return first.datesUntil(first.plusYears(YEARS_LOOKED_AT))
                .filter(this::runsOn)
                .findFirst()
                .map(day -> day.atTime(begin));
    }

    private boolean runsOn(LocalDate day) {
        return months.contains(day.getMonthValue())
                && days.contains(day.getDayOfMonth())
                && weekdays.contains(day.getDayOfWeek().getValue());
    }

    private Optional<LocalTime> timeAfter(LocalTime time) {
        Integer minute = minutes.higher(time.getMinute());
        if (hours.contains(time.getHour()) && minute != null) {
            return Optional.of(LocalTime.of(time.getHour(), minute));
        }
        return Optional.ofNullable(hours.higher(time.getHour())).map(hour -> LocalTime.of(hour, minutes.first()));
    }
}
