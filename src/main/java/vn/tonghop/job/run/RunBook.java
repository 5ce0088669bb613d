package vn.tonghop.job.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.run.Holder;
import vn.tonghop.storage.run.RunKey;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.run.StepStore;

/**
 * Lets one run of a programme in at a time, over all processes on the database, and writes down what it does.
 *
 * <p>Who holds the lock of the programme may take every run that is at work in it for dead. A holder of which nothing was
 * heard for some minutes, by the clock of the database, loses the lock.
 */
public final class RunBook {

    /** The cause of runs whose process died. */
    public static final String INTERRUPTED = "INTERRUPTED";

    /** What the cause of runs begins with that lost the database. */
    public static final String DATABASE_LOST = "DATABASE_LOST: ";

    /** The cause of runs that could not begin, as something else was at work. */
    public static final String BUSY = "BUSY";

    private static final Duration TAKEN_FOR_DEAD = Duration.ofMinutes(5);

    private final DataSource dataSource;
    private final String runner;
    private final InstantSource clock;
    private final Pulse pulse;
    private final RunStore runs;

    /** @param runner machine and process, for whoever has to wait for them */
    public RunBook(DataSource dataSource, String runner, InstantSource clock, Pulse pulse) {
        this.dataSource = dataSource;
        this.runner = runner;
        this.clock = clock;
        this.pulse = pulse;
        this.runs = new RunStore(dataSource);
    }

    /** The book of this process, by the clock of the machine. */
    public static RunBook here(DataSource dataSource) {
        return new RunBook(dataSource, Runners.here(), InstantSource.system(), Pulse.ofThreads());
    }

    /** The right to run it, for the first time or after a failure. */
    public Claim claim(RunKey key, String name) {
        return locked(key.programme(), lock -> {
            Optional<RunRow> known = runs.find(key);
            if (known.isPresent()) {
                return known.get().state() == RunState.FAILED
                        ? resumed(known.get(), lock)
                        : new Claim.Settled(known.get());
            }
            Holder holder = Runners.holder(runner);
            long id = runs.insert(key, name, RunState.RUNNING, holder, clock.instant())
                    .orElseThrow(() -> new IllegalStateException("somebody runs " + key + " without the lock"));
            return new Claim.Taken(ticket(id, holder, lock));
        });
    }

    /** The right to run once more what was called for by hand, as the next revision of it. */
    public Claim claimNext(RunKey first) {
        return locked(first.programme(), lock -> {
            int next = runs.nextRevision(first);
            Optional<RunRow> last = runs.find(revision(first, next - 1));
            if (last.filter(row -> row.state() == RunState.FAILED).isPresent()) {
                return resumed(last.get(), lock);
            }
            Holder holder = Runners.holder(runner);
            long id = runs.insert(revision(first, next), "", RunState.RUNNING, holder, clock.instant())
                    .orElseThrow();
            return new Claim.Taken(ticket(id, holder, lock));
        });
    }

    /** The right to run what was put to somebody, who wants it. */
    public Claim claimAsked(RunRow asked) {
        return locked(asked.key().programme(), lock -> {
            RunRow row = runs.find(asked.id()).orElse(asked);
            boolean open = row.state() == RunState.ASKED || row.state() == RunState.FAILED;
            return open ? resumed(row, lock) : new Claim.Settled(row);
        });
    }

    /** Writes down that a run is left out, or put to somebody; nothing happens when it is known already. */
    public boolean note(RunKey key, String name, RunState state, String cause) {
        Holder holder = Runners.holder(runner);
        Optional<Long> id = runs.insert(key, name, state, holder, clock.instant());
        id.ifPresent(row -> runs.settle(row, state, cause, clock.instant()));
        return id.isPresent();
    }

    /** Writes down which runs died, when nothing is at work; returns how many. */
    public int recover(String programme) {
        RunLock lock = RunLock.take(dataSource, lockName(programme)).orElse(null);
        if (lock == null) {
            return 0;
        }
        try (lock) {
            return runs.interrupted(programme, INTERRUPTED, clock.instant());
        }
    }

    public Optional<RunRow> find(RunKey key) {
        return runs.find(key);
    }

    private Claim resumed(RunRow row, RunLock lock) {
        Holder holder = Runners.holder(runner);
        runs.resume(row.id(), holder, clock.instant());
        return new Claim.Taken(ticket(row.id(), holder, lock));
    }

    private RunTicket ticket(long id, Holder holder, RunLock lock) {
        RunRow row = runs.find(id).orElseThrow();
        return new RunTicket(row, holder, new Ledger(runs, new StepStore(dataSource), clock), lock, pulse);
    }

    /** What is done with the lock of a programme. */
    private interface Locked {

        Claim with(RunLock lock);
    }

    /** The lock goes with the ticket, where there is one. */
    private Claim locked(String programme, Locked work) {
        Optional<RunLock> lock = lock(programme);
        if (lock.isEmpty()) {
            return new Claim.Busy(runs.running(programme).stream().findFirst());
        }
        boolean taken = false;
        try {
            runs.interrupted(programme, INTERRUPTED, clock.instant());
            Claim claim = work.with(lock.get());
            taken = claim instanceof Claim.Taken;
            return claim;
        } finally {
            if (!taken) {
                lock.get().close();
            }
        }
    }

    private Optional<RunLock> lock(String programme) {
        Optional<RunLock> lock = RunLock.take(dataSource, lockName(programme));
        boolean dead = lock.isEmpty()
                && runs.running(programme).stream().anyMatch(row -> row.silent().compareTo(TAKEN_FOR_DEAD) > 0);
        if (dead) {
            RunLock.evict(dataSource, lockName(programme));
            return RunLock.take(dataSource, lockName(programme));
        }
        return lock;
    }

    private static RunKey revision(RunKey key, int revision) {
        return new RunKey(key.programme(), key.job(), key.period(), key.plannedAt(), revision);
    }

    private static String lockName(String programme) {
        return "of the book: " + programme;
    }
}
