package vn.tonghop.job.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.plan.schedule.FinalDay;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.run.MarkStore;
import vn.tonghop.storage.run.RunKey;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;

/** Looks at the clock and has done what is due; any number of processes may do so on the same database. */
public final class Dispatcher {

    /** Below what the database tells apart, nothing is planned. */
    private static final Duration INSTANT_BEFORE = Duration.ofMillis(1);

    private static final Duration LOOKS_AGAIN = Duration.ofDays(1);

    private final Attempts attempts;
    private final DeadMan deadMan;
    private final Events events;
    private final MarkStore marks;
    private final AlarmStore alarms;

    /** @param attempts what has things done, in whose book */
    public Dispatcher(DataSource dataSource, Attempts attempts, FinalReports reports, Events events) {
        this.attempts = attempts;
        this.deadMan = new DeadMan(dataSource, reports);
        this.events = events;
        this.marks = new MarkStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
    }

    /** One look, for one programme. */
    public Round look(Timetable table) {
        String programme = table.programme().id();
        InstantSource clock = attempts.clock();
        DeadMan.Told told = (name, facts) -> events.happened(clock.instant(), name, facts(programme, facts));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // the database rounds what is finer
        Instant mark = mark(programme, now, told);
        int recovered = attempts.book().recover(programme);
        if (recovered > 0) {
            told.say("run.recovered", "runs", String.valueOf(recovered));
        }
        var round = new Looking(table, now, told);
        round.go(table.firings().between(mark, now));
        marks.settle(programme, round.settledUntil());
        deadMan.check(table, clock.instant(), told);
        return new Round(
                round.done,
                round.failed,
                round.unsettled.size(),
                alarms.open(programme).size(),
                round.next());
    }

    /** Set back with the clock, so that what comes again is looked at again; what was run is known by its row. */
    private Instant mark(String programme, Instant now, DeadMan.Told told) {
        Instant mark = marks.settledUntil(programme, now);
        if (now.isBefore(mark)) {
            told.say(
                    "clock.back",
                    "seconds",
                    String.valueOf(Duration.between(now, mark).toSeconds()));
            marks.settle(programme, now);
            return now;
        }
        return mark;
    }

    private static List<String> facts(String programme, String... facts) {
        return Stream.concat(Stream.of("programme", programme), Arrays.stream(facts))
                .toList();
    }

    /** What one look finds and does. */
    private final class Looking {

        private final Timetable table;
        private final Instant now;
        private final DeadMan.Told told;
        private final List<Firing> unsettled = new ArrayList<>();
        private final List<Instant> wakes = new ArrayList<>();
        private int done;
        private int failed;

        Looking(Timetable table, Instant now, DeadMan.Told told) {
            this.table = table;
            this.now = now;
            this.told = told;
        }

        void go(List<Firing> due) {
            List<Firing> fresh = new ArrayList<>();
            List<Firing> run = new ArrayList<>();
            for (Firing firing : due) {
                Optional<RunRow> row = attempts.book().find(key(firing));
                if (row.isEmpty()) {
                    fresh.add(firing);
                } else if (row.get().state() == RunState.RUNNING) {
                    later(firing, now.plus(Retries.WHEN_BUSY));
                } else if (row.get().state() == RunState.FAILED && !Retries.isGivenUp(row.get())) {
                    again(firing, row.get(), run);
                }
            }
            run.addAll(wanted(MissedRuns.of(fresh, now)));
            run.stream().sorted(Comparator.comparing(Firing::at)).forEach(this::attempt);
        }

        private void again(Firing firing, RunRow row, List<Firing> run) {
            if (Retries.nextAttempt(row).isAfter(now)) {
                later(firing, Retries.nextAttempt(row));
            } else {
                run.add(firing);
            }
        }

        private List<Firing> wanted(MissedRuns missed) {
            missed.replaced().forEach(firing -> note(firing, RunState.SKIPPED, "REPLACED"));
            missed.skipped().forEach(firing -> note(firing, RunState.SKIPPED, "MISSED"));
            missed.asked().forEach(firing -> note(firing, RunState.ASKED, "MISSED"));
            return missed.run();
        }

        private void note(Firing firing, RunState state, String cause) {
            if (attempts.book().note(key(firing), firing.entry().name(), state, cause)) {
                told.say(
                        "run." + state.code(),
                        "job",
                        firing.job().code(),
                        "period",
                        firing.periodCode(),
                        "planned",
                        firing.at().toString());
                if (state == RunState.ASKED) {
                    alarms.raise(firing.programme(), Alarm.Kind.ASKED, number(firing), now);
                }
            }
        }

        private void attempt(Firing firing) {
            switch (attempts.attempt(table.programme(), firing, told)) {
                case DONE -> done++;
                case BUSY -> later(firing, now.plus(Retries.WHEN_BUSY));
                case SETTLED -> {}
                case FAILED -> afterFailure(firing);
            }
        }

        private void afterFailure(Firing firing) {
            failed++;
            RunRow row = attempts.book().find(key(firing)).orElseThrow();
            if (!Retries.isGivenUp(row)) {
                later(firing, Retries.nextAttempt(row));
            } else if (alarms.raise(firing.programme(), Alarm.Kind.GIVEN_UP, number(firing), now)) {
                told.say("alarm.raised", "kind", "given-up", "run", number(firing));
            }
        }

        private String number(Firing firing) {
            return attempts.book()
                    .find(key(firing))
                    .map(row -> String.valueOf(row.id()))
                    .orElse("?");
        }

        private void later(Firing firing, Instant wake) {
            unsettled.add(firing);
            wakes.add(wake);
        }

        Instant settledUntil() {
            return unsettled.stream()
                    .map(firing -> firing.at().minus(INSTANT_BEFORE))
                    .min(Comparator.naturalOrder())
                    .orElse(now);
        }

        Instant next() {
            wakes.add(now.plus(LOOKS_AGAIN));
            table.firings().next(now).map(Firing::at).ifPresent(wakes::add);
            table.finalDays().stream()
                    .map(FinalDay::at)
                    .filter(now::isBefore)
                    .min(Comparator.naturalOrder())
                    .ifPresent(wakes::add);
            return wakes.stream().min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    static RunKey key(Firing firing) {
        return new RunKey(firing.programme(), firing.job().code(), firing.periodCode(), firing.at(), 1);
    }
}
