package vn.tonghop.storage.floor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** One COPY of the observations of a period into their table, with nothing around it: the floor under storing. */
public final class CopyFloor {

    private final DataSource dataSource;
    private final String rows;

    public CopyFloor(DataSource dataSource, String programme, String period) {
        this.dataSource = dataSource;
        this.rows = "submission_id in (select id from submission where programme = '%s' and period = '%s')"
                .formatted(programme, period);
    }

    /** The stored observations in COPY's own text. */
    public byte[] export() {
        return inTransaction(connection -> {
            var text = new ByteArrayOutputStream();
            copy(connection).copyOut("copy (select * from observation where " + rows + ") to stdout", text);
            return text.toByteArray();
        });
    }

    /** Copies the text in, in one transaction; returns the number of rows. */
    public static long load(DataSource dataSource, byte[] text) {
        return inTransaction(
                dataSource,
                connection -> copy(connection).copyIn("copy observation from stdin", new ByteArrayInputStream(text)));
    }

    /** Takes the observations out, so that they can be copied in again; their submissions stay. */
    public void takeOut() {
        inTransaction(connection -> execute(connection, "delete from observation where " + rows));
    }

    /** Empties the observations of every period; what they belong to stays. */
    public static void empty(DataSource dataSource) {
        inTransaction(dataSource, connection -> execute(connection, "truncate observation"));
    }

    /** Forgets everything that was ever received, and what was made of it, though that is never removed otherwise. */
    public static void forget(DataSource dataSource) {
        inTransaction(dataSource, connection -> {
            execute(connection, "set local session_replication_role = replica");
            return execute(connection, "truncate receipt, snapshot restart identity cascade");
        });
    }

    /** Leaves nothing for the server to tidy up while the next one is timed. */
    public static void settle(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, "vacuum analyze");
            execute(connection, "checkpoint");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        return inTransaction(dataSource, work);
    }

    private static <T> T inTransaction(DataSource dataSource, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException(e.getMessage(), e);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
