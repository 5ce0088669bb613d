package vn.tonghop.job.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.plan.schedule.ScheduleEntry;
import vn.tonghop.plan.schedule.When;

/**
 * What becomes of runs that nobody has begun, some of which should have been long ago.
 *
 * @param run those to be done now
 * @param replaced those that a later one of the same entry stands in for
 */
record MissedRuns(List<Firing> run, List<Firing> replaced, List<Firing> skipped, List<Firing> asked) {

    /** What begins later than this was missed, and not just slow. */
    static final Duration GRACE = Duration.ofHours(1);

    private record Kind(ScheduleEntry entry, Optional<Period> period) {}

    /** @param fresh in the order of their moments */
    static MissedRuns of(List<Firing> fresh, Instant now) {
        var runs = new MissedRuns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Kind, Firing> last = new HashMap<>();
        fresh.forEach(firing -> last.put(new Kind(firing.entry(), firing.period()), firing));
        for (Firing firing : fresh) {
            boolean missed = firing.at().plus(GRACE).isBefore(now);
            boolean goesByTheClock = firing.entry().when() instanceof When.ByCron;
            boolean isLast = last.get(new Kind(firing.entry(), firing.period())).equals(firing);
            if (!missed) {
                runs.run.add(firing);
            } else {
                switch (firing.entry().missed()) {
                    case SKIP -> runs.skipped.add(firing);
                    case ASK -> runs.asked.add(firing);
                    case RUN_ONCE -> (goesByTheClock && !isLast ? runs.replaced : runs.run).add(firing);
                }
            }
        }
        return runs;
    }
}
