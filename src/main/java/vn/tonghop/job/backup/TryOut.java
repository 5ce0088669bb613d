package vn.tonghop.job.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.storage.backup.BackupFile;
import vn.tonghop.storage.backup.Contents;
import vn.tonghop.storage.backup.Restoration;
import vn.tonghop.storage.backup.UnusableBackupException;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.LogProof;
import vn.tonghop.storage.server.DatabaseServer;

/** A backup that was restored into a database of its own, which is gone again, and what came out of it. */
public record TryOut(Contents contents, LogProof log, List<Reprint> reprints) {

    public TryOut {
        reprints = List.copyOf(reprints);
    }

    /** The database in use is not touched. */
    public static TryOut of(BackupFile backup) throws UnusableBackupException {
        try {
            Path folder = Files.createTempDirectory("tonghop-restore");
            try (DatabaseServer scratch = DatabaseServer.embedded(folder.resolve("database"))) {
                Path parts = folder.resolve("parts");
                Contents contents = backup.readInto(new Restoration(scratch.dataSource(), parts));
                return new TryOut(
                        contents,
                        new ActLog(scratch.dataSource(), "").verify(""),
                        new Reprints(scratch.dataSource(), parts.resolve("jobs"), folder.resolve("reports"))
                                .ofLatest());
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder for temporary files", e);
        }
    }

    public boolean holds() {
        return log.holds() && reprints.stream().noneMatch(one -> one.outcome() == Reprint.Outcome.OTHER);
    }
}
