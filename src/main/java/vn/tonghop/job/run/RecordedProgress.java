package vn.tonghop.job.run;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.storage.run.RunRow;

/** Writes a run's stages down as they go by, so that other processes can ask; how far a stage is, once a second. */
final class RecordedProgress implements Progress {

    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(1);

    private final RunRow row;
    private final Ledger ledger;
    private final Progress watching;
    private final ToIntFunction<String> stages;
    private int no;
    private int done;
    private Instant noted = Instant.EPOCH;

    /** @param stages is told which stage is at work, none being empty; gives the number of the stage in the attempt */
    RecordedProgress(RunRow row, Ledger ledger, Progress watching, ToIntFunction<String> stages) {
        this.row = row;
        this.ledger = ledger;
        this.watching = watching;
        this.stages = stages;
    }

    @Override
    public synchronized void started(Stage stage, int total) {
        no = stages.applyAsInt(stage.name());
        done = 0;
        noted = ledger.clock().instant();
        ledger.steps().started(row.id(), row.attempt(), no, stage.name(), total, noted);
        watching.started(stage, total);
    }

    @Override
    public synchronized void advanced(int by) {
        done += by;
        Instant now = ledger.clock().instant();
        if (Duration.between(noted, now).compareTo(BETWEEN_NOTES) >= 0) {
            noted = now;
            ledger.steps().advanced(row.id(), row.attempt(), no, done);
        }
        watching.advanced(by);
    }

    @Override
    public synchronized void finished(Stage stage, StageResult result) {
        ledger.steps()
                .finished(
                        row.id(),
                        row.attempt(),
                        no,
                        done,
                        result.counts(),
                        ledger.clock().instant());
        stages.applyAsInt("");
        watching.finished(stage, result);
    }
}
