package vn.tonghop.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one process at a time run a programme on a database. PostgreSQL lets go of it when the process dies, so whoever
 * holds it may take every unfinished run for dead.
 */
public final class RunLock implements AutoCloseable {

    private final Connection connection;

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /** The lock, or nothing when another process holds it. */
    public static Optional<RunLock> take(DataSource dataSource, String programme) {
        try {
            Connection connection = dataSource.getConnection();
            try (PreparedStatement statement =
                    connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
                statement.setString(1, "tonghop run " + programme);
                ResultSet row = statement.executeQuery();
                row.next();
                if (row.getBoolean(1)) {
                    return Optional.of(new RunLock(connection));
                }
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask for the run lock", e);
        }
    }

    @Override
    public void close() {
        try (connection;
                PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot release the run lock", e);
        }
    }
}
