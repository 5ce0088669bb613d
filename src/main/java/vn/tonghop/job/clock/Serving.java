package vn.tonghop.job.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.planning.Timetable;

/** Keeps the schedules of all programmes until it is told to stop; a fault of one look is told, and the next one follows. */
public final class Serving {

    /** However far away the next run is: the clock may be set meanwhile, and others want to hear that this one lives. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    /** As long as a database takes that was started anew; a deadline does not wait. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    private final Dispatcher dispatcher;
    private final Timetables timetables;
    private final Waiting waiting;
    private final Watcher watcher;
    private final Errand errand;

    public Serving(Dispatcher dispatcher, Errand errand, Timetables timetables, Waiting waiting, Watcher watcher) {
        this.dispatcher = dispatcher;
        this.errand = errand;
        this.timetables = timetables;
        this.waiting = waiting;
        this.watcher = watcher;
    }

    /** Waits; tells whether it is time to stop. */
    public interface Waiting {

        boolean stopped(Duration longest);

        Instant now();
    }

    /** The timetables as they are now: what is changed in {@code jobs/} is seen without a restart. */
    public interface Timetables {

        List<Timetable> current();
    }

    /** What is done after every look, whatever the schedules say. */
    @FunctionalInterface
    public interface Errand {

        Errand NONE = tables -> {};

        void go(List<Timetable> tables);
    }

    /** Hears of every look. */
    public interface Watcher {

        void looked(Optional<Round> round);

        /** @param programme empty when it is about all of them */
        void failed(String programme, RuntimeException fault);
    }

    public void run() {
        Duration wait = Duration.ZERO;
        while (!waiting.stopped(wait)) {
            Optional<Round> round = look();
            watcher.looked(round);
            wait = round.map(this::until).orElse(AFTER_A_FAULT);
        }
    }

    private Duration until(Round round) {
        Duration until = Duration.between(waiting.now(), round.next());
        if (until.compareTo(LONGEST_WAIT) > 0) {
            return LONGEST_WAIT;
        }
        return until.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : until;
    }

    /** One look at all programmes; empty when none of them could be looked at. */
    private Optional<Round> look() {
        Optional<Round> all = Optional.empty();
        List<Timetable> tables = current();
        for (Timetable table : tables) {
            if (waiting.stopped(Duration.ZERO)) {
                return all;
            }
            try {
                Round one = dispatcher.look(table);
                all = Optional.of(all.map(one::and).orElse(one));
            } catch (RuntimeException e) {
                watcher.failed(table.programme().id(), e);
            }
        }
        goOnErrand(tables);
        return all;
    }

    private void goOnErrand(List<Timetable> tables) {
        try {
            errand.go(tables);
        } catch (RuntimeException e) {
            watcher.failed("", e);
        }
    }

    private List<Timetable> current() {
        try {
            return timetables.current();
        } catch (RuntimeException e) {
            watcher.failed("", e);
            return List.of();
        }
    }
}
