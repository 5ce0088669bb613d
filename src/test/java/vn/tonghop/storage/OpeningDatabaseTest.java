package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.DatabaseServer;
import vn.tonghop.storage.server.DatabaseUnavailableException;
import vn.tonghop.storage.server.TestDatabase;

class OpeningDatabaseTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void hasItsTablesWhenTheFirstConnectionIsThere() {
        try (var opening = new OpeningDatabase(() -> DatabaseServer.at(DATABASE.jdbcUrl()))) {
            int receipts = JdbcClient.create(opening.dataSource())
                    .sql("select count(*) from receipt")
                    .query(Integer.class)
                    .single();

            assertThat(receipts).isZero();
        }
    }

    @Test
    void doesNotKeepItsUserWaitingBeforeTheFirstConnection() {
        var prepared = new CountDownLatch(1);
        Supplier<DatabaseServer> afterwards = () -> {
            await(prepared);
            return DatabaseServer.at(DATABASE.jdbcUrl());
        };

        try (var opening = new OpeningDatabase(afterwards)) {
            var dataSource = opening.dataSource();
            prepared.countDown();

            assertThatCode(() -> dataSource.getConnection().close()).doesNotThrowAnyException();
        }
    }

    @Test
    void saysWhyItCouldNotBeOpenedToWhoeverAsksForAConnection() {
        try (var opening = new OpeningDatabase(() -> DatabaseServer.at("jdbc:postgresql://127.0.0.1:1/nothing"))) {
            assertThatThrownBy(() -> opening.dataSource().getConnection())
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("127.0.0.1:1");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
