package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.backup.TableDigests;
import vn.tonghop.storage.server.TestDatabase;

/** What an earlier version stored is all there, unchanged, when its database was brought to this version. */
class MigratedRowsTest {

    @RegisterExtension
    static final TestDatabase NEW = new TestDatabase();

    @RegisterExtension
    static final TestDatabase OLD = new TestDatabase();

    @TempDir
    static Path folder;

    @BeforeAll
    static void aMonthOfSomeWards() {
        Schema.migrate(NEW.dataSource());
        new PeriodRun(NEW.dataSource(), SampleMonth.unwatched()).run(new SmallMonth(folder, 3).request());
    }

    /** All but the last. */
    static List<String> versions() {
        List<String> all = Schema.versions(NEW.dataSource());
        return all.subList(0, all.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void noRowOfAnEarlierVersionIsLostOrChanged(String version) throws Exception {
        JdbcClient.create(OLD.dataSource())
                .sql("drop schema public cascade; create schema public")
                .update();
        Schema.migrateTo(OLD.dataSource(), version);
        try (Connection from = NEW.dataSource().getConnection();
                Connection into = OLD.dataSource().getConnection()) {
            Map<String, List<String>> then = columns(into);
            Map<String, List<String>> now = columns(from);
            Map<String, String> before = new TreeMap<>();
            for (String table : TableDigests.parentsFirst(into)) {
                List<String> known = new ArrayList<>(then.get(table));
                known.retainAll(now.getOrDefault(table, List.of()));
                copy(from, into, table, known);
                before.put(table, TableDigests.of(into, table, then.get(table)));
            }
            assertThat(before.get("observation")).doesNotStartWith("0 rows");

            Schema.migrate(OLD.dataSource());

            Map<String, String> after = new TreeMap<>();
            for (String table : before.keySet()) {
                after.put(table, TableDigests.of(into, table, then.get(table)));
            }
            assertThat(after).isEqualTo(before);
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where table_schema = 'public' order by ordinal_position")) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }

    private static void copy(Connection from, Connection into, String table, List<String> columns) throws Exception {
        String part = columns.stream().collect(Collectors.joining("\", \"", "\"", "\""));
        var rows = new ByteArrayOutputStream();
        from.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select " + part + " from " + table + ") to stdout", rows);
        into.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + part + ") from stdin", new ByteArrayInputStream(rows.toByteArray()));
    }
}
