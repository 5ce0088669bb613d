package vn.tonghop.job.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.storage.backup.BackupFile;
import vn.tonghop.storage.backup.Contents;
import vn.tonghop.storage.backup.Restoration;
import vn.tonghop.storage.backup.UnusableBackupException;
import vn.tonghop.storage.mail.OutboxStore;

/**
 * A backup that went into an empty database.
 *
 * @param definitions the folder with those of then, beside the ones in use, which stay
 */
public record Restored(Contents contents, Path definitions) {

    /** The files as they were sent go among those that are in the data folder already, each under its hash. */
    public static Restored into(DataSource dataSource, Path data, BackupFile backup) throws UnusableBackupException {
        try {
            Files.createDirectories(data);
            Path staged = Files.createTempDirectory(data, "restored-");
            Contents contents;
            try {
                contents = backup.readInto(new Restoration(dataSource, staged));
                new OutboxStore(dataSource).doubtAll(Instant.now());
            } catch (UnusableBackupException | RuntimeException e) {
                Folders.delete(staged);
                throw e;
            }
            moveAll(staged.resolve("files"), data.resolve("received"));
            Folders.delete(staged.resolve("files"));
            return new Restored(contents, staged.resolve("jobs"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + data, e);
        }
    }

    private static void moveAll(Path from, Path into) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(from)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path there = into.resolve(from.relativize(file));
                Files.createDirectories(there.getParent());
                if (!Files.exists(there)) {
                    Files.move(file, there);
                }
            }
        }
    }
}
