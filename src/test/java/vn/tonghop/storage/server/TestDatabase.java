package vn.tonghop.storage.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.Schema;

/**
 * A fresh, empty database for a test class, on one server that all test classes of the JVM share.
 *
 * <pre>{@code @RegisterExtension
 * static final TestDatabase DATABASE = new TestDatabase();}</pre>
 */
public final class TestDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final boolean migrated;
    private String url = "";
    private DatabaseServer server;

    public TestDatabase() {
        this(false);
    }

    private TestDatabase(boolean migrated) {
        this.migrated = migrated;
    }

    /** With the schema, and with nothing in it before each test. */
    public static TestDatabase migrated() {
        return new TestDatabase(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        url = context.getRoot()
                .getStore(Namespace.create(TestDatabase.class))
                .computeIfAbsent(SharedServer.class, key -> SharedServer.start(), SharedServer.class)
                .createDatabase();
        server = DatabaseServer.at(url, Map.of());
        if (migrated) {
            Schema.migrate(dataSource());
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (migrated) {
            empty();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    public DataSource dataSource() {
        return server.dataSource();
    }

    /** Takes everything out of the tables, also what is never taken out otherwise: finished roll-ups. */
    public void empty() {
        JdbcClient.create(dataSource()).sql("""
                        set session_replication_role = replica;
                        truncate receipt, snapshot, run, schedule_mark, alarm, engine, outbox,
                                 batch_job_instance
                            restart identity cascade;
                        reset session_replication_role
                        """).update();
    }

    /** With user and password, as a setting would give it. */
    public String jdbcUrl() {
        return url;
    }

    /** Closed by JUnit after the last test class. */
    private record SharedServer(Path folder, EmbeddedCluster cluster, AtomicInteger databases)
            implements AutoCloseable {

        static SharedServer start() {
            try {
                Path folder = Files.createTempDirectory("tonghop-test-database");
                return new SharedServer(folder, EmbeddedCluster.start(folder), new AtomicInteger());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String createDatabase() throws SQLException {
            String name = "test" + databases.incrementAndGet();
            try (var connection = DriverManager.getConnection(urlOf("postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return urlOf(name);
        }

        private String urlOf(String database) {
            ServerAddress address = cluster.address();
            return address.url().replace("/postgres?", "/" + database + "?")
                    + "&user=" + address.user().orElseThrow()
                    + "&password=" + address.password().orElseThrow();
        }

        @Override
        public void close() throws IOException {
            cluster.close();
            DataFolder.delete(folder);
        }
    }
}
