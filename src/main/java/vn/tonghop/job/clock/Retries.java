package vn.tonghop.job.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.storage.run.RunRow;

/** When a run that failed is tried again: sooner at first, and not for ever. */
final class Retries {

    static final Duration WHEN_BUSY = Duration.ofMinutes(1);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    /** As long as a server takes that was started anew. */
    private static final Duration WHEN_DATABASE_LOST = Duration.ofSeconds(5);

    private static final int MOST_INTERRUPTIONS = 10;

    private Retries() {}

    /** A run whose process or database died has shown no fault of its own, but not without end. */
    static boolean isGivenUp(RunRow failed) {
        return isInnocent(failed) ? failed.attempt() >= MOST_INTERRUPTIONS : failed.attempt() > PAUSES.size();
    }

    static Instant nextAttempt(RunRow failed) {
        Instant since = failed.finishedAt().orElse(failed.startedAt());
        if (failed.cause().equals(RunBook.INTERRUPTED)) {
            return since;
        }
        if (failed.cause().startsWith(RunBook.DATABASE_LOST)) {
            return since.plus(WHEN_DATABASE_LOST);
        }
        return failed.cause().equals(RunBook.BUSY)
                ? since.plus(WHEN_BUSY)
                : since.plus(PAUSES.get(Math.max(0, Math.min(failed.attempt(), PAUSES.size()) - 1)));
    }

    private static boolean isInnocent(RunRow failed) {
        return failed.cause().equals(RunBook.INTERRUPTED)
                || failed.cause().equals(RunBook.BUSY)
                || failed.cause().startsWith(RunBook.DATABASE_LOST);
    }
}
