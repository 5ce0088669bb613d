package vn.tonghop.storage.server;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The PostgreSQL that all of storage speaks to: one run beside this process with its data in a folder, or a server
 * elsewhere. Connections unwrap to {@code org.postgresql.PGConnection}, for COPY.
 */
public final class DatabaseServer implements AutoCloseable {

    private final HikariDataSource pool;
    private final Runnable afterwards;

    private DatabaseServer(HikariDataSource pool, Runnable afterwards) {
        this.pool = pool;
        this.afterwards = afterwards;
    }

    /**
     * Starts a server on a folder that nothing else uses; made if missing, kept on closing. What an earlier process
     * left running there is stopped first. Ending the process stops the server, also by Ctrl-C.
     *
     * @throws DatabaseInUseException if a living process has the folder
     * @throws DatabaseUnavailableException if the server cannot be started
     */
    public static DatabaseServer embedded(Path dataFolder) {
        EmbeddedCluster cluster = EmbeddedCluster.start(dataFolder);
        try {
            return new DatabaseServer(ConnectionPool.open(cluster.address()), cluster::close);
        } catch (DatabaseUnavailableException e) {
            cluster.close();
            throw e;
        }
    }

    /**
     * Connects to a server by its JDBC address; user and password stand in it, or in {@code PGUSER} and
     * {@code PGPASSWORD}.
     *
     * @throws DatabaseUnavailableException if the address is malformed or no connection can be made
     */
    public static DatabaseServer at(String jdbcUrl) {
        return at(jdbcUrl, System.getenv());
    }

    static DatabaseServer at(String jdbcUrl, Map<String, String> environment) {
        return new DatabaseServer(ConnectionPool.open(ServerAddress.of(jdbcUrl, environment)), () -> {});
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        afterwards.run();
    }
}
