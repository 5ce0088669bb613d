package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.TestDatabase;

class SchemaTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void migratesOnceAndAgainWhenTheMigrationsChanged() {
        JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
        Schema.migrate(DATABASE.dataSource());
        String fingerprint = jdbc.sql("select fingerprint from migrated_by")
                .query(String.class)
                .single();
        jdbc.sql("drop table batch_step_execution_context").update();
        jdbc.sql("alter table batch_job_instance rename to put_away").update();

        Schema.migrate(DATABASE.dataSource());
        assertThat(has(jdbc, "batch_job_instance")).isFalse();

        jdbc.sql("drop schema public cascade; create schema public").update();
        Schema.migrate(DATABASE.dataSource());
        assertThat(has(jdbc, "batch_job_instance")).isTrue();
        jdbc.sql("update migrated_by set fingerprint = 'an older version'").update();

        Schema.migrate(DATABASE.dataSource());
        assertThat(jdbc.sql("select fingerprint from migrated_by")
                        .query(String.class)
                        .single())
                .isEqualTo(fingerprint);
    }

    private static boolean has(JdbcClient jdbc, String table) {
        return jdbc.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
