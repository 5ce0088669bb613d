package vn.tonghop.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a report is due: "trước ngày 17" is strict, so the 16th is the last day on time.
 *
 * @param day day of the period's last month that the plan names
 * @param inclusive whether that day itself is still on time
 * @param assumed whether the plan's text leaves the day open
 */
public record DueRule(int day, boolean inclusive, boolean assumed) {

    /** The zone of every deadline, whatever the machine's. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public LocalDate lastDayOnTime(Period period) {
        LocalDate named = LocalDate.of(period.year(), period.lastMonth(), day);
        return inclusive ? named : named.minusDays(1);
    }

    /** Whole days after the last day on time; zero when the report came in time. */
    public int daysLate(Period period, Instant receivedAt) {
        LocalDate received = LocalDate.ofInstant(receivedAt, ZONE);
        return (int) Math.max(0, ChronoUnit.DAYS.between(lastDayOnTime(period), received));
    }
}
