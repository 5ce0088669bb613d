package vn.tonghop.storage.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.tonghop.storage.copy.Tables;

/** Writes all tables as they are at one moment, the files as they were sent and the definitions into one file. */
public final class Backup {

    private final DataSource dataSource;

    /** @param dataSource brought to the tables of this version */
    public Backup(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param kept folder of the files as they were sent; may be missing
     * @param jobs folder of the definitions
     * @param out is not closed
     */
    public Contents write(Path kept, Path jobs, Instant now, OutputStream out) {
        try (var zip = new PartWriter(out);
                Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return write(connection, zip, kept, jobs, now);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot back up: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the backup", e);
        }
    }

    private static Contents write(Connection connection, PartWriter zip, Path kept, Path jobs, Instant now)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        Tables tables = Tables.of(connection);
        zip.put(Head.NAME, new Head(now, tables.schemaVersion()).written());
        long rows = 0;
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (String table : tables.parentsFirst()) {
            OutputStream part = zip.begin(PartWriter.TABLES + table);
            rows += copying.copyOut("copy " + tables.quoted(table) + " to stdout (header)", part);
            zip.end();
        }
        zip.put(Sequences.NAME, Sequences.of(connection));
        int files = putAll(zip, PartWriter.FILES, kept);
        putAll(zip, PartWriter.JOBS, jobs);
        zip.finish();
        return new Contents(now, tables.schemaVersion(), tables.parentsFirst().size(), rows, files);
    }

    /** A file that goes away meanwhile, as retention has it, is left out; one that is still being written, too. */
    private static int putAll(PartWriter zip, String prefix, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int put = 0;
        for (Path file : files(folder)) {
            if (Files.isRegularFile(file)) {
                zip.put(prefix + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                put++;
            }
        }
        return put;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
