package vn.tonghop.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.CollectRun;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.web.source.DeskSource;

/** Lets one file after the other through the intake, and waits for a run that is at it. */
final class InTurn {

    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(100);

    private final DeskSource source;
    private final Duration patience;
    private final DeskReceipts receipts;
    private final ReentrantLock turn = new ReentrantLock(true);

    InTurn(DeskSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.receipts = new DeskReceipts(source.dataSource(), source.programme());
    }

    /** @throws RunInProgressException when a run was at it all the time; then nothing was taken */
    void takeIn(Acting acting, InHand file, Instant now) {
        Instant end = Instant.now().plus(patience);
        turn.lock();
        try {
            while (!tried(acting, file, now, Instant.now().isAfter(end))) {
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
        } finally {
            turn.unlock();
        }
    }

    private boolean tried(Acting acting, InHand file, Instant now, boolean last) {
        try {
            new CollectRun(source.dataSource(), new Unwatched(), acting.doer())
                    .runAtOnce(
                            new CollectRequest(
                                    file.jobs().programme(),
                                    source.workplace().jobs(),
                                    new Sources(
                                            files(file.folder().place()),
                                            Optional.of(now),
                                            source.workplace().kept()),
                                    now),
                            file.jobs().checking(),
                            file::ahead,
                            () -> file.files()
                                    .forEach(each -> receipts.note(
                                            each.sha256(), acting.actor().id(), now)));
            return true;
        } catch (RunInProgressException e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
