package vn.tonghop.job.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.storage.backup.Backup;
import vn.tonghop.storage.backup.BackupFile;
import vn.tonghop.storage.backup.Contents;
import vn.tonghop.storage.backup.Restoration;
import vn.tonghop.storage.backup.UnusableBackupException;

/** All rows of one database, in another. */
public record Moved(int tables, long rows) {

    /** @param scratch a folder where they may be for a while, readable by their owner only */
    public static Moved between(DataSource from, DataSource into, Path scratch, Instant now)
            throws UnusableBackupException {
        Path nothing = scratch.resolve("nothing-but-rows");
        Path file = scratch.resolve(".moving");
        var passing = new BackupFile(file, Optional.empty());
        try {
            passing.write(out -> new Backup(from).write(nothing, nothing, now, out));
            Contents there = passing.readInto(new Restoration(into, nothing));
            return new Moved(there.tables(), there.rows());
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
