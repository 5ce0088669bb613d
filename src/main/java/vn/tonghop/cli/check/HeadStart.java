package vn.tonghop.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import vn.tonghop.job.Checking;
import vn.tonghop.period.DueRule;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.inbox.FileHashes;

/** Fetches, opens and reads the one file of a check on another processor, while all is prepared that it is checked by. */
final class HeadStart implements Function<Path, Optional<ReadAhead>> {

    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final FutureTask<Optional<byte[]>> fetching = new FutureTask<>(this::fetch);
    private final FutureTask<Optional<Reading>> reading;

    private HeadStart(Path file, Future<Checking> checking) {
        this.file = file;
        this.reading = new FutureTask<>(() -> read(checking));
    }

    /** @param checking reads what is opened, as soon as it is at hand */
    static HeadStart on(Path file, Future<Checking> checking) {
        var ahead = new HeadStart(file, checking);
        var thread = new Thread(ahead::run, "head start");
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    /** Empty for a file that could not be read: the check itself meets the reason again, and tells. */
    @Override
    public Optional<ReadAhead> apply(Path path) {
        try {
            if (!path.equals(file)) {
                return Optional.empty();
            }
            Optional<String> sha256 = fetching.get().map(FileHashes::of);
            Optional<Reading> read = reading.get();
            return sha256.flatMap(hash -> read.map(own -> new ReadAhead(hash, own)));
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<byte[]> fetch() throws IOException {
        return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }

    private Optional<Reading> read(Future<Checking> checking) throws ExecutionException, InterruptedException {
        Optional<RawWorkbook> opened = fetching.get().flatMap(SubmissionReader::opened);
        String name = file.getFileName().toString();
        return opened.isPresent() ? Optional.of(checking.get().read(name, opened.get())) : Optional.empty();
    }

    /** Before the file is opened comes what the definitions wait for. */
    private void run() {
        fetching.run();
        Instant.EPOCH.atZone(DueRule.ZONE);
        reading.run();
    }
}
