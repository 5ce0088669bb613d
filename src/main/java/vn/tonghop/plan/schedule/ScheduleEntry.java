package vn.tonghop.plan.schedule;

import java.util.Set;
import vn.tonghop.period.PeriodKind;

/**
 * One line of a schedule.
 *
 * @param periods of which kinds it is done; none for what is about no period
 * @param of whose deadline counts, as groups of {@code plan.yaml}; none for everybody's
 */
public record ScheduleEntry(
        String name, ScheduledJob job, Set<PeriodKind> periods, Set<String> of, When when, Missed missed) {

    public ScheduleEntry {
        periods = Set.copyOf(periods);
        of = Set.copyOf(of);
    }
}
