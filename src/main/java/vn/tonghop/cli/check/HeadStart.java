package vn.tonghop.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import vn.tonghop.period.DueRule;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.submission.inbox.FileHashes;

/** Fetches and opens the one file of a check on another processor, while the definitions are read. */
final class HeadStart implements Function<Path, Optional<Opened>> {

    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final FutureTask<Optional<Opened>> opening = new FutureTask<>(this::open);

    private HeadStart(Path file) {
        this.file = file;
    }

    static HeadStart on(Path file) {
        var ahead = new HeadStart(file);
        var thread = new Thread(ahead::run, "head start");
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    /** Empty for a file that could not be opened: the check itself meets the reason again, and tells. */
    @Override
    public Optional<Opened> apply(Path path) {
        try {
            return path.equals(file) ? opening.get() : Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Opened> open() throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return SubmissionReader.opened(bytes).map(cells -> new Opened(FileHashes.of(bytes), cells));
    }

    /** Before the file comes what the definitions wait for. */
    private void run() {
        Instant.EPOCH.atZone(DueRule.ZONE);
        opening.run();
    }
}
