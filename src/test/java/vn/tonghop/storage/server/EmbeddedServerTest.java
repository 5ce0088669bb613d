package vn.tonghop.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedServerTest {

    private Path folder;

    @BeforeEach
    void putsTheFolderWhereNamesAreAwkward(@TempDir Path temp) {
        folder = temp.resolve("du lieu");
    }

    @AfterEach
    void leavesNoServerBehind() throws IOException {
        Postmaster.runningOn(cluster()).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void keepsDataThroughARestart() throws SQLException {
        try (var server = DatabaseServer.embedded(folder)) {
            new Rows(server.dataSource()).add();
        }

        assertThat(rowsAfterAStart()).isEqualTo(1);
        assertThat(folder.resolve("postgres.log")).isNotEmptyFile();
        assertThat(folder.resolve("postgres.previous.log")).isNotEmptyFile();
    }

    @Test
    void keepsCommittedRowsWhenTheProcessIsKilled() throws Exception {
        try (var other = OtherProcess.on(folder)) {
            assertThat(other.answer()).isEqualTo("ready");
            other.kill();
        }
        assertThat(Postmaster.runningOn(cluster())).as("orphaned server").isPresent();

        assertThat(rowsAfterAStart()).isEqualTo(1);
    }

    @Test
    void startsAfterProcessAndServerWereBothKilled() throws Exception {
        try (var other = OtherProcess.on(folder)) {
            assertThat(other.answer()).isEqualTo("ready");
            other.kill();
        }
        ProcessHandle orphan = Postmaster.runningOn(cluster()).orElseThrow();
        orphan.destroyForcibly();
        orphan.onExit().get(10, TimeUnit.SECONDS);

        assertThat(rowsAfterAStart()).isEqualTo(1);
    }

    @Test
    void aServerThatIsKilledWhileItIsNeededComesBackWithWhatWasCommitted() throws Exception {
        try (var server = DatabaseServer.embedded(folder)) {
            new Rows(server.dataSource()).add();

            kill(Postmaster.runningOn(cluster()).orElseThrow());
            assertThat(rowsOnceItIsBack(server)).isEqualTo(1);
            kill(Postmaster.runningOn(cluster()).orElseThrow());
            assertThat(rowsOnceItIsBack(server)).isEqualTo(1);
        }
        assertThat(Postmaster.runningOn(cluster())).isEmpty();
    }

    @Test
    void waitsForWhatAKilledServerLeftAtWorkAndNeverRunsBesideIt() throws Exception {
        try (var server = DatabaseServer.embedded(folder)) {
            new Rows(server.dataSource()).add();
            var busy = new Thread(() -> countForSomeSeconds(server));
            busy.start();
            Instant patience = Instant.now().plusSeconds(20);
            while (!isCounting(server)) {
                assertThat(Instant.now()).isBefore(patience);
            }

            kill(Postmaster.runningOn(cluster()).orElseThrow());
            assertThat(rowsOnceItIsBack(server)).isEqualTo(1);
            busy.join();
        }
        assertThat(folder.resolve("postgres.log")).content().contains("pre-existing shared memory block");
    }

    private static void kill(ProcessHandle server) throws Exception {
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Without a place at which a server of PostgreSQL would look whether its parent lives. */
    private static void countForSomeSeconds(DatabaseServer server) {
        try (var connection = server.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM generate_series(1, 60000000)");
        } catch (SQLException e) {
            // Its server died.
            return;
        }
    }

    private static boolean isCounting(DatabaseServer server) throws SQLException {
        String asked = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%6000000_)'";
        return !new Rows(server.dataSource()).answer(asked).equals("0");
    }

    private static int rowsOnceItIsBack(DatabaseServer server) throws SQLException {
        Instant patience = Instant.now().plusSeconds(60);
        while (true) {
            try {
                return new Rows(server.dataSource()).count();
            } catch (SQLException e) {
                if (Instant.now().isAfter(patience)) {
                    throw e;
                }
            }
        }
    }

    @Test
    void stopsTheServerWhenTheProcessIsAskedToEnd() throws Exception {
        try (var other = OtherProcess.on(folder)) {
            assertThat(other.answer()).isEqualTo("ready");
            assertThat(other.endsWhenAsked()).isTrue();
        }

        assertThat(Postmaster.pidFile(cluster())).doesNotExist();
        assertThat(folder.resolve("in-use.pid")).doesNotExist();
    }

    @Test
    void refusesAFolderAnotherProcessUsesAndLeavesThatOneAlone() throws Exception {
        try (var other = OtherProcess.on(folder)) {
            assertThat(other.answer()).isEqualTo("ready");

            assertThatThrownBy(() -> DatabaseServer.embedded(folder))
                    .isInstanceOf(DatabaseInUseException.class)
                    .hasMessageContaining(folder.toRealPath().toString())
                    .hasMessageContaining("PID " + other.pid());
            assertThat(other.addARow()).isEqualTo("2");
        }
    }

    @Test
    void refusesAFolderItUsesItselfAndStillKeepsOthersOut() throws Exception {
        try (var server = DatabaseServer.embedded(folder)) {
            assertThatThrownBy(() -> DatabaseServer.embedded(folder)).isInstanceOf(DatabaseInUseException.class);

            try (var other = OtherProcess.on(folder)) {
                assertThat(other.answer())
                        .contains("PID " + ProcessHandle.current().pid());
            }
            assertThat(new Rows(server.dataSource()).answer("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void takesNoOtherServerForItsOwnByAStalePidFile() throws Exception {
        DatabaseServer.embedded(folder).close();
        Path neighbour = cluster().getParent().resolveSibling("neighbour");

        try (var other = DatabaseServer.embedded(neighbour)) {
            var living = Postmaster.runningOn(neighbour.resolve("cluster")).orElseThrow();
            leavePidFileOf(living.pid());
            DatabaseServer.embedded(folder).close();

            assertThat(new Rows(other.dataSource()).answer("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsOverPidFilesOfThisProcessAndOfADeadOne() throws Exception {
        DatabaseServer.embedded(folder).close();

        leavePidFileOf(ProcessHandle.current().pid());
        DatabaseServer.embedded(folder).close();

        leavePidFileOf(pidOfAnEndedProcess());
        DatabaseServer.embedded(folder).close();
    }

    @Test
    void makesTheClusterAnewIfItsCreationWasCutOff() throws Exception {
        Path torso = Files.createDirectories(folder.resolve("cluster.new-1"));
        Files.writeString(torso.resolve("postgresql.conf"), "torso");

        try (var server = DatabaseServer.embedded(folder)) {
            assertThat(new Rows(server.dataSource()).answer("SELECT 1")).isEqualTo("1");
        }
        assertThat(torso).doesNotExist();
    }

    @Test
    void saysWhyAClusterDoesNotStartAndLetsGoOfTheFolder() throws Exception {
        Files.createDirectories(cluster());
        Files.writeString(cluster().resolve("PG_VERSION"), "9");

        assertThatThrownBy(() -> DatabaseServer.embedded(folder))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(folder.toRealPath().toString())
                .hasMessageContaining("postgres.log");
        assertThat(folder.resolve("in-use.pid")).doesNotExist();
    }

    private int rowsAfterAStart() throws SQLException {
        try (var server = DatabaseServer.embedded(folder)) {
            return new Rows(server.dataSource()).count();
        }
    }

    private Path cluster() throws IOException {
        return folder.getParent().toRealPath().resolve(folder.getFileName()).resolve("cluster");
    }

    private void leavePidFileOf(long pid) throws IOException {
        Files.writeString(
                Postmaster.pidFile(cluster()),
                "%d\n%s\n%d\n5432\n\n127.0.0.1\n\nready\n"
                        .formatted(pid, cluster(), Instant.now().getEpochSecond()));
    }

    private static long pidOfAnEndedProcess() throws Exception {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(ended.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return ended.pid();
    }
}
