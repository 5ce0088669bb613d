package vn.tonghop.job.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.run.RunStore;

/** What somebody decides of a run that was missed or given up. */
public final class Decisions {

    /** What became of it. */
    public enum Outcome {
        DONE,
        FAILED,
        BUSY,
        /** The schedule has no such run any more. */
        UNKNOWN
    }

    private final RunStore runs;
    private final AlarmStore alarms;
    private final Attempts attempts;
    private final Events events;

    public Decisions(DataSource dataSource, Attempts attempts, Events events) {
        this.runs = new RunStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
        this.attempts = attempts;
        this.events = events;
    }

    /** Never to be run. */
    public void skip(RunRow row, Instant now) {
        runs.settle(row.id(), RunState.SKIPPED, "DECIDED", now);
        end(row);
    }

    /** Run now. */
    public Outcome run(Timetable table, RunRow row) {
        Optional<Firing> firing =
                table
                        .firings()
                        .between(row.key().plannedAt().minusMillis(1), row.key().plannedAt())
                        .stream()
                        .filter(one -> Dispatcher.key(one).equals(row.key()))
                        .findFirst();
        if (firing.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return switch (attempts.again(table.programme(), firing.get(), row, this::tell)) {
            case DONE, SETTLED -> {
                end(row);
                yield Outcome.DONE;
            }
            case FAILED -> Outcome.FAILED;
            case BUSY -> Outcome.BUSY;
        };
    }

    private void tell(String name, String... facts) {
        events.happened(attempts.clock().instant(), name, List.of(facts));
    }

    private void end(RunRow row) {
        Instant now = attempts.clock().instant();
        String number = String.valueOf(row.id());
        alarms.end(row.key().programme(), Alarm.Kind.ASKED, number, now);
        alarms.end(row.key().programme(), Alarm.Kind.GIVEN_UP, number, now);
    }
}
