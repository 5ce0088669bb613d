package vn.tonghop.cli.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.tonghop.job.clock.Serving;

/** Waits until it is time or the process is told to end, and lets it end only once the work at hand is put down. */
final class Stop implements Serving.Waiting {

    private static final Duration LONGEST_ENDING = Duration.ofSeconds(60);

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final InstantSource clock;

    Stop(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean stopped(Duration longest) {
        try {
            return told.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    void tell() {
        told.countDown();
    }

    void ended() {
        ended.countDown();
    }

    /** For the end of the process: tells, and waits for the work at hand as long as may be. */
    void tellAndWait() {
        told.countDown();
        try {
            if (!ended.await(LONGEST_ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
                return; // What is at work is taken for interrupted, and gone on with at the next start.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
