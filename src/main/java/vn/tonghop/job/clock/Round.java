package vn.tonghop.job.clock;

import java.time.Instant;

/**
 * What one look at the clock led to.
 *
 * @param open runs that are due and not done: others are at them, or they are tried again later
 * @param alarms that are not over
 * @param next when to look again
 */
public record Round(int done, int failed, int open, int alarms, Instant next) {

    public Round and(Round other) {
        return new Round(
                done + other.done,
                failed + other.failed,
                open + other.open,
                alarms + other.alarms,
                next.isBefore(other.next) ? next : other.next);
    }
}
