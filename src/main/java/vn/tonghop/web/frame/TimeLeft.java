package vn.tonghop.web.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.tonghop.period.DueRule;

/**
 * How long it is until the end of a day, the finer the nearer: days, days and hours, hours, minutes.
 *
 * @param key of the words, which name the two numbers
 */
public record TimeLeft(String key, long first, long second) {

    private static final int DAYS_ALONE = 3;

    /** @param day which is over at its midnight, in the time of the programme */
    public static TimeLeft until(LocalDate day, Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(DueRule.ZONE).toInstant();
        Duration left = Duration.between(now, end);
        if (left.isNegative() || left.isZero()) {
            return new TimeLeft("left.over", left.abs().toDays() + 1, 0);
        }
        if (left.toDays() >= DAYS_ALONE) {
            return new TimeLeft("left.days", left.toDays(), 0);
        }
        if (left.toDays() > 0) {
            return new TimeLeft("left.days-hours", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? new TimeLeft("left.hours", left.toHours(), 0)
                : new TimeLeft("left.minutes", Math.max(1, left.toMinutes()), 0);
    }
}
