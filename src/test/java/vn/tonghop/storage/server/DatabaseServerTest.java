package vn.tonghop.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

@Timeout(60)
class DatabaseServerTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final Rows rows = new Rows(DATABASE.dataSource());

    @Test
    void losesNothingThatWasCommitted() throws SQLException {
        assertThat(rows.answer("SHOW fsync")).isEqualTo("on");
        assertThat(rows.answer("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(rows.answer("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void isReachedFromThisMachineAloneAndWithThePasswordOnly() throws SQLException {
        assertThat(rows.answer("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(rows.answer("SHOW unix_socket_directories")).isEmpty();

        String wrong = DATABASE.jdbcUrl().replaceAll("password=\\w+", "password=secret");
        assertThatThrownBy(() -> DatabaseServer.at(wrong, Map.of()))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void sortsVietnameseAndFoldsItsCase() throws SQLException {
        assertThat(rows.answer("SELECT string_agg(x, ' ' ORDER BY x COLLATE \"vi-x-icu\")"
                        + " FROM unnest(ARRAY['đ', 'e', 'ă', 'd', 'â', 'a']) x"))
                .isEqualTo("a ă â d đ e");
        assertThat(rows.answer("SELECT lower('ĐÀ NẴNG')")).isEqualTo("đà nẵng");
        assertThat(rows.answer("SHOW server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void readsDatesInTheZoneOfVietNam() throws SQLException {
        assertThat(rows.answer("SHOW timezone")).isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    void givesConnectionsThatCanCopy() throws Exception {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE copied (at int)");
            long copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY copied FROM STDIN", new StringReader("1\n2\n"));
            assertThat(copied).isEqualTo(2);
        }
    }

    @Test
    void takesUserAndPasswordFromTheEnvironmentIfTheAddressHasNone() throws SQLException {
        ServerAddress full = ServerAddress.of(DATABASE.jdbcUrl(), Map.of());
        String bare = DATABASE.jdbcUrl().replaceAll("&(user|password)=\\w+", "");
        Map<String, String> environment = Map.of(
                "PGUSER",
                full.user().orElseThrow(),
                "PGPASSWORD",
                full.password().orElseThrow());

        try (var server = DatabaseServer.at(bare, environment)) {
            assertThat(new Rows(server.dataSource()).answer("SELECT current_user"))
                    .isEqualTo("tonghop");
        }
    }

    @Test
    void saysWhichServerCannotBeReached() throws Exception {
        int nobody;
        try (var probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobody = probe.getLocalPort();
        }
        assertThatThrownBy(() -> DatabaseServer.at("jdbc:postgresql://127.0.0.1:%d/x".formatted(nobody), Map.of()))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("127.0.0.1:" + nobody);
    }

    @Test
    void refusesAnAddressThatIsNotOfPostgres() {
        assertThatThrownBy(() -> DatabaseServer.at("jdbc:mysql://may-chu/x?password=secret", Map.of()))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining("secret");
    }
}
