package vn.tonghop.storage.server;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The PostgreSQL that all of storage speaks to: one run beside this process with its data in a folder, or a server
 * elsewhere. Connections unwrap to {@code org.postgresql.PGConnection}, for COPY.
 */
public final class DatabaseServer implements AutoCloseable {

    private final HikariDataSource pool;
    private final Runnable afterwards;
    private final Consumer<Runnable> sharing;

    private DatabaseServer(HikariDataSource pool, Runnable afterwards, Consumer<Runnable> sharing) {
        this.pool = pool;
        this.afterwards = afterwards;
        this.sharing = sharing;
    }

    /**
     * Starts a server on a folder that nothing else uses; made if missing, kept on closing. What an earlier process
     * left running there is stopped first. Ending the process stops the server, also by Ctrl-C. Where a living process has
     * the folder and shares its server, that one is used.
     *
     * @throws DatabaseInUseException if a living process has the folder
     * @throws DatabaseUnavailableException if the server cannot be started
     */
    public static DatabaseServer embedded(Path dataFolder) {
        EmbeddedCluster cluster;
        try {
            cluster = EmbeddedCluster.start(dataFolder);
        } catch (DatabaseInUseException e) {
            return EmbeddedCluster.sharedIn(dataFolder)
                    .map(shared -> new DatabaseServer(ConnectionPool.open(shared), () -> {}, first -> {}))
                    .orElseThrow(() -> e);
        }
        try {
            return new DatabaseServer(ConnectionPool.open(cluster.address()), cluster::close, cluster::share);
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
        return new DatabaseServer(ConnectionPool.open(ServerAddress.of(jdbcUrl, environment)), () -> {}, first -> {});
    }

    /**
     * Lets other processes use the server that this one has started; one elsewhere is there for all anyway.
     *
     * @param beforeExit what still needs the server when the process is told to end
     */
    public void share(Runnable beforeExit) {
        sharing.accept(beforeExit);
    }

    /** Whether the disk below a folder has room for the next piece of the server's log; without that it goes down. */
    public static boolean hasRoom(Path dataFolder) {
        return DataFolder.hasRoom(dataFolder);
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
