package vn.tonghop.job.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.storage.LostDatabase;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.run.Holder;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;

/** The right to run something; while it is open no other run of the programme is let in. */
public final class RunTicket implements AutoCloseable {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(15);

    private final RunRow row;
    private final Holder holder;
    private final Ledger ledger;
    private final RunLock lock;
    private final Pulse.Beating heart;
    private String stage = "";
    private int steps;

    RunTicket(RunRow row, Holder holder, Ledger ledger, RunLock lock, Pulse pulse) {
        this.row = row;
        this.holder = holder;
        this.ledger = ledger;
        this.lock = lock;
        this.heart = pulse.every(BETWEEN_BEATS, () -> ledger.runs().beat(row.id(), holder));
    }

    public RunRow row() {
        return row;
    }

    /** Up to when files count, where an earlier attempt has settled it. */
    public Optional<Instant> asOf() {
        return row.asOf();
    }

    /** The files are taken in: what comes from now on is for the next run. */
    public void takenIn(Instant asOf) {
        ledger.runs().takenIn(row.id(), asOf);
    }

    /** Tells whoever watches, and writes it down beside. */
    public Progress recorded(Progress watching) {
        return new RecordedProgress(row, ledger, watching, this::atWork);
    }

    private int atWork(String name) {
        stage = name;
        steps += name.isEmpty() ? 0 : 1;
        return steps;
    }

    /**
     * @param result name of the roll-up, empty where there is none
     * @param refusals how many files each rule turned away
     * @param artefacts what was made
     */
    public void done(String result, Map<String, Integer> refusals, List<String> artefacts) {
        ledger.steps().came(row.id(), refusals, artefacts);
        finish(RunState.DONE, result, "");
    }

    /** Writes down the real cause, and returns it. */
    public String failed(Throwable failure) {
        String cause = (LostDatabase.is(failure) ? RunBook.DATABASE_LOST : "") + Cause.text(failure, stage);
        finish(RunState.FAILED, "", cause);
        return cause;
    }

    /** It could not begin, as something else is at work in the programme. */
    public void giveBack() {
        ledger.runs().giveBack(row.id(), holder, ledger.clock().instant());
    }

    private void finish(RunState state, String result, String cause) {
        if (!ledger.runs()
                .finish(row.id(), holder, state, result, cause, ledger.clock().instant())) {
            throw new IllegalStateException("the run " + row.id() + " was taken over by another process");
        }
    }

    @Override
    public void close() {
        heart.close();
        lock.close();
    }
}
