package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.Period;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.backup.TableDigests;
import vn.tonghop.storage.server.TestDatabase;

class BackupCommandTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @RegisterExtension
    static final TestDatabase OTHER = new TestDatabase();

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    @BeforeEach
    void aRollUpWithItsReports() throws IOException {
        for (TestDatabase database : List.of(DATABASE, OTHER)) {
            JdbcClient.create(database.dataSource())
                    .sql("drop schema public cascade; create schema public")
                    .update();
        }
        Schema.migrate(DATABASE.dataSource());
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", Period.month(2026, 6), "2026-06-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 20));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        assertThat(run("run", "--period", "2026-06", "--as-of", "2026-06-17T08:00:00+07:00", inbox.toString()))
                .isZero();
        calls.said();
    }

    @Test
    void aBackupPrintsItsLatestReportsAgainByteForByte() throws IOException {
        Path backup = backup();

        assertThat(run("restore", "--check", backup.toString())).isZero();

        assertThat(calls.said())
                .contains("Nhật ký nguyên vẹn")
                .contains("In lại hanoi-2026/2026-06/1 day-du: giống từng byte bản đã in.")
                .doesNotContain("KHÁC")
                .endsWith("Bản sao lưu dùng được.\n");
    }

    @Test
    void aBackupOfFiguresThatSomebodyTouchedIsFoundOut() throws IOException {
        JdbcClient.create(DATABASE.dataSource())
                .sql("update published_report set sha256 = md5(sha256), words = md5(words)"
                        + " where report = 'day-du'")
                .update();
        Path backup = backup();

        assertThat(run("restore", "--check", backup.toString())).isEqualTo(6);

        assertThat(calls.said())
                .contains("In lại hanoi-2026/2026-06/1 day-du: KHÁC bản đã in.")
                .contains("BẢN SAO LƯU KHÔNG DÙNG ĐƯỢC");
    }

    @Test
    void aBackupGoesIntoAnEmptyDatabaseAndIntoNoOther() throws IOException {
        Path backup = backup();
        String elsewhere = folder.resolve("elsewhere").toString();

        assertThat(calls.run("restore", backup.toString(), "--data", elsewhere, "--db", OTHER.jdbcUrl()))
                .isZero();
        assertThat(calls.said()).contains("Đã phục hồi số liệu của thời điểm ");
        assertThat(TableDigests.of(OTHER.dataSource())).isEqualTo(TableDigests.of(DATABASE.dataSource()));

        assertThat(calls.run("restore", backup.toString(), "--data", elsewhere, "--db", OTHER.jdbcUrl()))
                .isEqualTo(6);
        assertThat(calls.said()).contains("Cơ sở dữ liệu đích đã có dữ liệu");
        try (Stream<Path> left = Files.list(Path.of(elsewhere))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("restored-")))
                    .as("the definitions of the one that went in")
                    .hasSize(1);
        }
    }

    @Test
    void anEncryptedBackupAsksForItsKey() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "một khóa đủ dài\n");
        assertThat(run("backup", "--to", folder.resolve("sealed").toString(), "--key-file", key.toString()))
                .isZero();
        assertThat(calls.said()).doesNotContain("không mã hóa");
        Path backup = only(folder.resolve("sealed"));
        assertThat(backup.toString()).endsWith(".pgp");

        assertThat(run("restore", "--check", backup.toString())).isEqualTo(6);
        assertThat(calls.said()).contains("chưa có khóa hoặc khóa không đúng");
        assertThat(run("restore", "--check", backup.toString(), "--key-file", key.toString()))
                .isZero();
    }

    @Test
    void everythingMovesToAServerWithOneCommand() {
        assertThat(run("move", "--to", OTHER.jdbcUrl())).isZero();

        assertThat(calls.said()).contains("TONGHOP_DB");
        assertThat(TableDigests.of(OTHER.dataSource())).isEqualTo(TableDigests.of(DATABASE.dataSource()));
        assertThat(run("move", "--to", OTHER.jdbcUrl())).isEqualTo(6);
    }

    @Test
    void keepsOnlyAsManyAsAsked() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        for (String old :
                List.of("tonghop-20250101-000000.zip", "tonghop-20250102-000000.pgp", "of-somebody-else.zip")) {
            Files.writeString(backups.resolve(old), "");
        }

        assertThat(run("backup", "--to", backups.toString(), "--keep", "2")).isZero();

        assertThat(calls.said()).contains("Đã xóa bản sao lưu cũ", "20250101");
        assertThat(backups.resolve("tonghop-20250101-000000.zip")).doesNotExist();
        assertThat(backups.resolve("tonghop-20250102-000000.pgp")).exists();
        assertThat(backups.resolve("of-somebody-else.zip")).exists();
    }

    private Path backup() throws IOException {
        Path backups = folder.resolve("backups");
        assertThat(run("backup", "--to", backups.toString())).isZero();
        assertThat(calls.said()).contains("Đã sao lưu vào ", "không mã hóa");
        return only(backups);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString(), "--db", DATABASE.jdbcUrl()))
                .toArray(String[]::new);
        return calls.run(all);
    }
}
