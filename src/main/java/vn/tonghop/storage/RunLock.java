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
            try (PreparedStatement statement = connection.prepareStatement(
                    "select pg_try_advisory_lock(hashtextextended(? || current_schema(), 0))")) {
                statement.setString(1, name(programme));
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

    /** Ends the connection of whoever holds the lock and is known to be dead, as the server of a dead machine does not hear of it. */
    public static void evict(DataSource dataSource, String programme) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select pg_terminate_backend(pid, 5000) from pg_locks
                        where locktype = 'advisory' and objsubid = 1 and granted and pid <> pg_backend_pid()
                          and database = (select oid from pg_database where datname = current_database())
                          and (classid::bigint << 32) | objid::bigint = hashtextextended(? || current_schema(), 0)
                        """)) {
            statement.setString(1, name(programme));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot end the connection that holds the run lock", e);
        }
    }

    /** With the schema, so that a rehearsal on a copy stands in nobody's way. */
    private static String name(String programme) {
        return "tonghop run " + programme + " in ";
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
