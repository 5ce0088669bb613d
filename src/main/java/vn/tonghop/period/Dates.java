package vn.tonghop.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and moments as one language writes them: 17/06/2026 in Vietnamese, 17 Jun 2026 in English. */
public final class Dates {

    /** Our own: the names of a locale differ between versions of Java and take long to load. */
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final int LETTERS = 3;
    private static final int TWO_DIGITS = 10;

    private final boolean english;

    private Dates(boolean english) {
        this.english = english;
    }

    /** @param language {@code en} for English, anything else for Vietnamese */
    public static Dates in(String language) {
        return new Dates(language.equals("en"));
    }

    public String day(LocalDate day) {
        return shortDay(day) + (english ? " " : "/") + day.getYear();
    }

    /** Without the year. */
    public String shortDay(LocalDate day) {
        int month = day.getMonthValue();
        return english
                ? day.getDayOfMonth() + " " + MONTHS.substring((month - 1) * LETTERS, month * LETTERS)
                : two(day.getDayOfMonth()) + "/" + two(month);
    }

    /** The day first, as tables have it; in the zone of the deadlines. */
    public String dayAndTime(Instant moment) {
        LocalDateTime local = local(moment);
        return day(local.toLocalDate()) + " " + time(local);
    }

    /** As sentences have it: 08:00 17/06/2026, but in English 17 Jun 2026 08:00. */
    public String moment(Instant moment) {
        LocalDateTime local = local(moment);
        return english ? dayAndTime(moment) : time(local) + " " + day(local.toLocalDate());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, DueRule.ZONE);
    }

    private static String time(LocalDateTime local) {
        return two(local.getHour()) + ":" + two(local.getMinute());
    }

    private static String two(int number) {
        return number < TWO_DIGITS ? "0" + number : String.valueOf(number);
    }
}
