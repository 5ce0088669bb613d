package vn.tonghop.storage.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

class CopyFloorTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static DataSource dataSource;

    private final CopyFloor june = new CopyFloor(dataSource, "hanoi-2026", "2026-06");

    @BeforeAll
    static void migrate() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
    }

    @BeforeEach
    void storeMayAndJune() {
        CopyFloor.forget(dataSource);
        submission("2026-05", 1);
        submission("2026-06", 2);
    }

    @Test
    void copiesInExactlyTheRowsThatItTookOut() {
        List<String> before = rows();
        byte[] text = june.export();

        june.takeOut();
        assertThat(rows()).hasSize(1).allMatch(row -> row.contains("MAY"));
        long copied = CopyFloor.load(dataSource, text);

        assertThat(copied).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void exportsOnlyItsPeriod() {
        assertThat(new String(june.export(), StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void emptiesTheObservationsAndKeepsWhatTheyBelongTo() {
        CopyFloor.empty(dataSource);
        CopyFloor.settle(dataSource);

        assertThat(rows()).isEmpty();
        assertThat(count("submission")).isEqualTo(2);
    }

    @Test
    void forgetsEverything() {
        CopyFloor.forget(dataSource);

        assertThat(rows()).isEmpty();
        assertThat(count("receipt")).isZero();
    }

    private static void submission(String period, int observations) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        long receipt = jdbc.sql("""
                insert into receipt (programme, sha256, file_name, folder) values ('hanoi-2026', ?, '', '') returning id
                """).param(period).query(Long.class).single();
        long submission =
                jdbc.sql("""
                insert into submission (receipt_id, programme, unit, form, form_version, period, period_end, months,
                                        version, send_number, data_to, received_at, queries)
                values (?, 'hanoi-2026', '00004', 'BM01-PCMD', 1, ?, '2026-06-14', 1, 1, 1, '2026-06-14', now(), 0)
                returning id
                """).param(receipt).param(period).query(Long.class).single();
        for (int i = 0; i < observations; i++) {
            jdbc.sql("insert into observation values (?, ?, ?, 'TEXT', 1.5, E'tab\\tline\\nend\\\\', 'sheet', 1, 2)")
                    .params(submission, period.equals("2026-05") ? "MAY" : "JUNE", "C" + i)
                    .update();
        }
    }

    private static List<String> rows() {
        return JdbcClient.create(dataSource)
                .sql("select o::text from observation o order by 1")
                .query(String.class)
                .list();
    }

    private static int count(String table) {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
