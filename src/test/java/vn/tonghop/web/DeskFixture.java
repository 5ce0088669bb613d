package vn.tonghop.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/**
 * A database for a test class, and for each of its tests an open desk at which nothing has happened yet.
 *
 * <pre>{@code @RegisterExtension
 * static final DeskFixture FIXTURE = new DeskFixture();}</pre>
 */
final class DeskFixture implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final TestDatabase database = new TestDatabase();
    private Path folder;
    private OpenDesk desk;

    OpenDesk desk() {
        return desk;
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        database.beforeAll(context);
        Schema.migrate(dataSource());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        database.empty();
        new JdbcTemplate(dataSource())
                .execute("truncate published_report, outbox, outbox_file, outbox_attempt restart identity");
        folder = Files.createTempDirectory("tonghop-test-desk");
        desk = new OpenDesk(dataSource(), folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        desk.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database.afterAll(context);
    }
}
