package vn.tonghop.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.tonghop.storage.server.DatabaseServer;

/**
 * A database that is opened, and brought to the tables of this version, while its user still prepares; whoever asks for
 * a connection first waits for it.
 */
public final class OpeningDatabase implements AutoCloseable {

    private final CompletableFuture<DatabaseServer> opening;

    /** @param server is asked for on a thread of its own; what it throws meets whoever asks for a connection */
    public OpeningDatabase(Supplier<DatabaseServer> server) {
        opening = CompletableFuture.supplyAsync(
                () -> migrated(server.get()), opens -> new Thread(opens, "open-database").start());
    }

    public DataSource dataSource() {
        return new DelegatingDataSource() {
            @Override
            protected DataSource obtainTargetDataSource() {
                return opened().dataSource();
            }
        };
    }

    /** As {@link DatabaseServer#share}, once it is open. */
    public void share(Runnable beforeExit) {
        opened().share(beforeExit);
    }

    private DatabaseServer opened() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    private static DatabaseServer migrated(DatabaseServer server) {
        try {
            Schema.migrate(server.dataSource());
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Waits for the opening to end, too; one that failed has left nothing to close. */
    @Override
    public void close() {
        if (!opening.handle((server, failure) -> failure != null).join()) {
            opened().close();
        }
    }
}
