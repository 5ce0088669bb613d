package vn.tonghop.storage.floor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** One COPY of the observations of a month into their table, with nothing around it: the floor under storing. */
public final class CopyFloor {

    private static final String OF_PERIOD =
            "submission_id in (select id from submission where programme = '%s' and period = '%s')";

    private final DataSource dataSource;
    private final String rows;

    public CopyFloor(DataSource dataSource, String programme, String period) {
        this.dataSource = dataSource;
        this.rows = OF_PERIOD.formatted(programme, period);
    }

    /** The stored observations in COPY's own text. */
    public byte[] export() {
        return with(connection -> {
            var text = new ByteArrayOutputStream();
            copy(connection).copyOut("copy (select * from observation where " + rows + ") to stdout", text);
            return text.toByteArray();
        });
    }

    /** Deletes the observations, so that they can be copied in again; their submissions stay. */
    public void clear() {
        with(connection -> execute(connection, "delete from observation where " + rows));
    }

    /** Copies the text in, in one transaction; returns the number of rows. */
    public long load(byte[] text) {
        return with(
                connection -> copy(connection).copyIn("copy observation from stdin", new ByteArrayInputStream(text)));
    }

    /** Forgets everything that a programme sent. */
    public static void forget(DataSource dataSource, String programme) {
        var all = new CopyFloor(dataSource, programme, "");
        String receipts = "(select id from receipt where programme = '" + programme + "')";
        all.with(connection -> {
            execute(
                    connection,
                    "delete from observation where submission_id in (select id from submission where programme = '"
                            + programme + "')");
            execute(connection, "delete from submission where programme = '" + programme + "'");
            execute(connection, "delete from finding where receipt_id in " + receipts);
            execute(connection, "delete from receipt_copy where receipt_id in " + receipts);
            return execute(connection, "delete from receipt where programme = '" + programme + "'");
        });
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
