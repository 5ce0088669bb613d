package vn.tonghop.storage.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The marked workbooks that went out with receipts: copies, kept no longer than what they answer. */
public final class SentFiles {

    private final JdbcClient jdbc;
    private final Path folder;

    /** @param folder below which they lie, each in a folder of its own below that of its letter */
    public SentFiles(DataSource dataSource, Path folder) {
        this.jdbc = JdbcClient.create(dataSource);
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Deletes those that were written before, unless their letter is still on its way or nobody knows whether it went.
     *
     * @return how many
     */
    public long expire(String programme, Instant keptSince) {
        return jdbc.sql("""
                        select f.file from outbox_file f join outbox o on o.id = f.letter_id
                        where o.programme = ? and o.kind = 'RECEIPT' and o.created_at < ?
                          and o.state in ('SENT', 'DEAD', 'DROPPED')
                        """).params(programme, Timestamp.from(keptSince)).query(String.class).list().stream()
                .map(file -> Path.of(file).toAbsolutePath().normalize())
                .filter(file -> file.startsWith(folder) && delete(file))
                .count();
    }

    private boolean delete(Path file) {
        try {
            boolean was = Files.deleteIfExists(file);
            for (Path above = file.getParent(); was && !above.equals(folder); above = above.getParent()) {
                Files.delete(above);
            }
            return was;
        } catch (DirectoryNotEmptyException e) {
            return true; // another one of the same letter
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file.getFileName(), e);
        }
    }
}
