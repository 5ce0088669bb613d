package vn.tonghop.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.backup.UnusableBackupException.Reason;
import vn.tonghop.storage.copy.Tables;

/**
 * The way back: brings an empty database to the tables of the backup's day, fills them, and then brings them to this
 * version. Files are put into folders of their own, for the caller to move where they belong.
 */
public final class Restoration {

    /** What else must be true of the source, asked when all of it is read. */
    interface Proof {
        void require() throws IOException, UnusableBackupException;
    }

    private static final String ALL_TABLES =
            "select count(*) from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace";
    private static final String HISTORY = ALL_TABLES + " and relname = 'flyway_schema_history'";

    private final DataSource dataSource;
    private final Path folder;
    private final Map<String, String> hashes = new HashMap<>();
    private long rows;
    private int tables;
    private int files;

    /**
     * @param dataSource of a database without tables
     * @param folder where the parts {@code files} and {@code jobs} go, as folders with these names
     */
    public Restoration(DataSource dataSource, Path folder) {
        this.dataSource = dataSource;
        this.folder = folder;
    }

    Contents read(InputStream in, Proof proof) throws UnusableBackupException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
            Head head = head(zip);
            prepare(connection, head);
            connection.setAutoCommit(false);
            try {
                takeAll(zip, connection);
                proof.require();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            Schema.migrate(dataSource);
            return new Contents(head.takenAt(), head.schemaVersion(), tables, rows, files);
        } catch (SQLException | ZipException e) {
            throw new UnusableBackupException(Reason.DAMAGED, e);
        }
    }

    private Head head(ZipInputStream zip) throws IOException, UnusableBackupException {
        ZipEntry first = next(zip);
        if (first == null || !first.getName().equals(Head.NAME)) {
            throw new UnusableBackupException(Reason.NOT_A_BACKUP);
        }
        return Head.read(bytes(Head.NAME, zip));
    }

    @Nullable
    private static ZipEntry next(ZipInputStream zip) throws IOException, UnusableBackupException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) { // of a name that is no text
            throw new UnusableBackupException(Reason.DAMAGED, e);
        }
    }

    /** Into tables that are there but have no row, as after an earlier try, goes only what was written by their version. */
    private void prepare(Connection connection, Head head) throws SQLException, UnusableBackupException {
        if (!Schema.versions(dataSource).contains(head.schemaVersion())) {
            throw new UnusableBackupException(Reason.NEWER);
        }
        if (count(connection, ALL_TABLES) > 0 && !hasOnlyEmptyTablesOf(head.schemaVersion(), connection)) {
            throw new UnusableBackupException(Reason.NOT_EMPTY);
        }
        Schema.migrateTo(dataSource, head.schemaVersion());
    }

    private static boolean hasOnlyEmptyTablesOf(String version, Connection connection) throws SQLException {
        if (count(connection, HISTORY) == 0) {
            return false;
        }
        Tables found = Tables.of(connection);
        for (String table : found.parentsFirst()) {
            if (count(connection, "select count(*) from " + found.quoted(table)) > 0) {
                return false;
            }
        }
        return found.schemaVersion().equals(version);
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void takeAll(ZipInputStream zip, Connection connection)
            throws IOException, SQLException, UnusableBackupException {
        Tables known = Tables.of(connection);
        byte[] promised = null;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            String name = entry.getName();
            if (name.equals(PartWriter.HASHES)) {
                promised = zip.readAllBytes();
            } else if (name.startsWith(PartWriter.TABLES)) {
                fill(name, zip, connection, known);
            } else if (name.equals(Sequences.NAME)) {
                Sequences.set(connection, bytes(name, zip));
            } else {
                put(name, bytes(name, zip));
            }
        }
        if (promised == null
                || tables != known.parentsFirst().size()
                || !Hashes.read(promised).equals(hashes)) {
            throw new UnusableBackupException(Reason.DAMAGED);
        }
    }

    private void fill(String name, InputStream part, Connection connection, Tables known)
            throws IOException, SQLException, UnusableBackupException {
        String table = name.substring(PartWriter.TABLES.length());
        if (!known.has(table)) {
            throw new UnusableBackupException(Reason.DAMAGED);
        }
        var hashed = new DigestInputStream(part, Hashes.sha256());
        String command = "copy " + known.quoted(table) + " from stdin (header match)";
        rows += connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, hashed);
        tables++;
        hashes.put(name, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    private byte[] bytes(String name, InputStream part) throws IOException {
        byte[] bytes = part.readAllBytes();
        hashes.put(name, HexFormat.of().formatHex(Hashes.sha256().digest(bytes)));
        return bytes;
    }

    /** Only into the two folders, whatever the name says. */
    private void put(String name, byte[] bytes) throws IOException, UnusableBackupException {
        Path file = folder.resolve(name).normalize();
        boolean kept = file.startsWith(folder.resolve(PartWriter.FILES));
        if (!kept && !file.startsWith(folder.resolve(PartWriter.JOBS))) {
            throw new UnusableBackupException(Reason.DAMAGED);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        files += kept ? 1 : 0;
    }
}
