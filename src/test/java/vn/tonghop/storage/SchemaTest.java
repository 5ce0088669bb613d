package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.TestDatabase;

class SchemaTest {

    private static final Optional<String> THIS_BUILD = Optional.of("1000 2026-06-17T01:00:00Z");
    private static final Optional<String> NEXT_BUILD = Optional.of("1001 2026-06-18T01:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void looksAtTheHistoryOnlyWhenAnotherBuildStarts() {
        DataSource dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource, THIS_BUILD);
        assertThat(tables(dataSource)).isTrue();

        JdbcClient.create(dataSource)
                .sql("update flyway_schema_history set checksum = 0")
                .update();

        assertThatCode(() -> Schema.migrate(dataSource, THIS_BUILD)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Schema.migrate(dataSource, NEXT_BUILD)).hasMessageContaining("checksum");
        assertThatThrownBy(() -> Schema.migrate(dataSource, Optional.empty())).hasMessageContaining("checksum");
    }

    private static boolean tables(DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("select to_regclass('observation') is not null and to_regclass('batch_job_instance') is not null")
                .query(Boolean.class)
                .single();
    }
}
