package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.DatabaseServer;

/** The disk under the files of the database itself is full, below its rows and below its log: {@code serve} lives on. */
class FullDatabaseDiskTest {

    private static final int BLOCK = 4096;

    /** More of the log than a server keeps ready. */
    private static final int PIECES = 20;

    @TempDir
    private Path folder;

    private ServeLife life;

    @AfterEach
    void endWhatStillRuns() throws Exception {
        if (life != null) {
            life.kill();
        }
    }

    @Test
    void aDatabaseWithoutRoomFailsTheRunInPlainWordsAndGoesOnWhenThereIsRoom() throws Exception {
        assumeTrue(OwnMounts.arePossible(), "no file systems of its own can be mounted for a process here");
        ServedOffice office = ServedOffice.in(folder, 1, 1);
        Files.delete(office.jobs().resolve("mail.yaml"));
        Path database = office.data().resolve("database");
        life = new ServeLife(office.serveBehind(onSmallDisk(database)));
        Path within = Path.of("/proc/" + life.pid() + "/root" + database);

        assertThat(life.hear("job=report") + life.hear("event=run.failed"))
                .contains("mend=disk-full")
                .contains("Đĩa đầy hoặc hết hạn mức. Hãy giải phóng chỗ");
        life.hear("run=8 result");
        asked(
                within,
                jdbc -> jdbc.sql("update run set finished_at = finished_at - interval '1 day'")
                        .update());

        fill(within.resolve("other"));
        assertThatThrownBy(() -> asked(within, FullDatabaseDiskTest::writeIntoTheLog))
                .isInstanceOf(DataAccessException.class);
        assertThat(life.hear("event=serve.fault"))
                .contains("mend=disk-full")
                .contains("Đĩa đầy hoặc hết hạn mức. Hãy giải phóng chỗ");

        Files.delete(within.resolve("other"));
        Files.delete(within.resolve("filler"));
        life.hear("result=hanoi-2026/2026-06/1");
        assertThat(asked(within, FullDatabaseDiskTest::takenIn)).isEqualTo(files(office));
        assertThat(office.files("reports")).contains("hanoi-2026/2026-06/tom-tat-2026-06-lan1.pdf");
        life.tell();
        assertThat(life.ended(TimeUnit.SECONDS.toMillis(90))).isTrue();
    }

    @Test
    void aDiskThatHasNoRoomForANewDatabaseIsNamed() throws Exception {
        assumeTrue(OwnMounts.arePossible(), "no file systems of its own can be mounted for a process here");
        ServedOffice office = ServedOffice.takingInEveryMinute(folder);
        Path database = Files.createDirectories(office.data().resolve("database"));

        life = new ServeLife(office.serveBehind("mount -t tmpfs -o size=20m none '" + database + "'"));

        assertThat(life.ended(TimeUnit.SECONDS.toMillis(90))).isTrue();
        assertThat(String.join(" ", life.said()))
                .contains("Đĩa chứa thư mục " + database + " đã đầy", "Hãy giải phóng ít nhất 100 MB rồi chạy lại");
    }

    /** Begins a new piece of the log, for which there is no room; the server cannot live without. */
    private static int writeIntoTheLog(JdbcClient jdbc) {
        for (int piece = 0; piece < PIECES; piece++) {
            jdbc.sql("select pg_logical_emit_message(true, 'room', 'room')::text, pg_switch_wal()::text")
                    .query()
                    .listOfRows();
        }
        return PIECES;
    }

    /** Files, and receipts that tell of different ones. */
    private static long takenIn(JdbcClient jdbc) {
        assertThat(jdbc.sql("select count(distinct sha256) from receipt")
                        .query(Long.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from receipt")
                        .query(Long.class)
                        .single());
        return jdbc.sql("select count(*) from receipt").query(Long.class).single();
    }

    private static long files(ServedOffice office) {
        return office.files("inbox").stream()
                .filter(file -> !file.endsWith(".csv"))
                .count();
    }

    /** As a command of the shell: what is there is copied to a disk of its own, which something else has filled up but for a little. */
    private static String onSmallDisk(Path database) {
        return """
                mkdir '%1$s.disk' && mount -t tmpfs -o size=400m none '%1$s.disk' && cp -a '%1$s/.' '%1$s.disk' \
                && mount --move '%1$s.disk' '%1$s' && chmod 700 '%1$s' \
                && room=$(df --output=avail -k '%1$s' | tail -n 1) \
                && dd if=/dev/zero of='%1$s/filler' bs=1024 count=$((room - 300)) status=none""".formatted(database);
    }

    private static void fill(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static <T> T asked(Path within, Function<JdbcClient, T> question) throws IOException {
        String address = "jdbc:postgresql://127.0.0.1:%s/postgres?user=tonghop&password=%s"
                .formatted(
                        Files.readString(within.resolve("shared.port")).strip(),
                        Files.readString(within.resolve("password")).strip());
        try (DatabaseServer server = DatabaseServer.at(address)) {
            return question.apply(JdbcClient.create(server.dataSource()));
        }
    }
}
