package vn.tonghop.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a report is due: "trước ngày 17" is strict, so the 16th is the last day on time.
 *
 * @param inclusive whether the named day itself is still on time
 * @param daysOff what happens when nobody works on the last day on time
 * @param assumed whether the plan's text leaves the day open
 */
public record DueRule(DueDay day, boolean inclusive, DaysOff daysOff, boolean assumed, WorkingDays workingDays) {

    /** The zone of every deadline, whatever the machine's. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Whether anything is due for the period: "trước ngày 17/6" is for the first half-year only. */
    public boolean covers(Period period) {
        return day.in(period, workingDays).isPresent();
    }

    /** The day that the text names; it is on time only where the rule is inclusive. */
    public LocalDate named(Period period) {
        return day.in(period, workingDays)
                .orElseThrow(() -> new IllegalArgumentException("nothing is due for " + period + " by " + day));
    }

    public LocalDate lastDayOnTime(Period period) {
        LocalDate named = named(period);
        return daysOff.moved(inclusive ? named : named.minusDays(1), workingDays);
    }

    /** Whole days after the last day on time; zero when the report came in time. */
    public int daysLate(Period period, Instant receivedAt) {
        return daysLate(period, receivedAt, Optional.empty());
    }

    /** The same for who was given time until the end of a day; one that is no later than the rule's changes nothing. */
    public int daysLate(Period period, Instant receivedAt, Optional<LocalDate> extended) {
        LocalDate last = lastDayOnTime(period);
        LocalDate received = LocalDate.ofInstant(receivedAt, ZONE);
        return (int) Math.max(
                0, ChronoUnit.DAYS.between(extended.filter(last::isBefore).orElse(last), received));
    }

    /** Whether the rule cannot be applied to a year without its holidays. */
    public boolean needsWorkingDays() {
        return daysOff != DaysOff.KEEP || day instanceof DueDay.WorkingDaysAfterCutOff;
    }
}
