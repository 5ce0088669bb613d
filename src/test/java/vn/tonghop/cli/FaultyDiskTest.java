package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.DatabaseServer;

/** A disk that is full, then a folder that cannot be written to, then neither: {@code serve} says why, and goes on. */
class FaultyDiskTest {

    @TempDir
    private Path folder;

    private final List<ServeLife> lives = new ArrayList<>();

    @AfterEach
    void endWhatStillRuns() throws Exception {
        for (ServeLife life : lives) {
            life.kill();
        }
    }

    @Test
    void aFullDiskAndAReadOnlyFolderAreSaidInPlainWordsAndTheNextRunIsRight() throws Exception {
        assumeTrue(OwnMounts.arePossible(), "no file systems of its own can be mounted for a process here");
        ServedOffice office = ServedOffice.in(folder, 1, 1);
        Files.delete(office.jobs().resolve("mail.yaml"));
        Path reports = Files.createDirectories(office.data().resolve("reports"));

        ServeLife full = life(office.serveBehind("mount -t tmpfs -o size=12k none '" + reports + "'"));
        assertThat(full.hear("event=run.failed")).contains("cause=\"REPORT: ");
        assertThat(said(office)).contains("Đĩa đầy hoặc hết hạn mức. Hãy giải phóng chỗ");
        laterOn(office, full);

        String readOnly = "mount --bind '%1$s' '%1$s' && mount -o remount,ro,bind '%1$s'".formatted(reports);
        ServeLife closed = life(office.serveBehind(readOnly));
        closed.hear("event=run.failed");
        assertThat(said(office)).contains("Không ghi được vào thư mục");
        laterOn(office, closed);

        ServeLife well = life(office.serve());
        assertThat(well.hear("result=hanoi-2026/2026-06/1")).contains("event=run.done");
        assertThat(office.files("reports")).contains("hanoi-2026/2026-06/tom-tat-2026-06-lan1.pdf");
        assertThat(well.said()).noneMatch(line -> line.contains("job=collect"));
        well.tell();
        assertThat(well.ended(TimeUnit.SECONDS.toMillis(90))).isTrue();
    }

    @Test
    void aFullDiskUnderTheFilesAsTheyCameTakesNoneInHalfAndAllOfThemLater() throws Exception {
        assumeTrue(OwnMounts.arePossible(), "no file systems of its own can be mounted for a process here");
        ServedOffice office = ServedOffice.in(folder, 1, 1);
        Files.delete(office.jobs().resolve("mail.yaml"));
        Path received = Files.createDirectories(office.data().resolve("received"));

        ServeLife full = life(office.serveBehind("mount -t tmpfs -o size=16k none '" + received + "'"));
        assertThat(full.hear("event=run.failed"))
                .contains("mend=disk-full", "said=\"Đĩa đầy hoặc hết hạn mức. Hãy giải phóng chỗ");
        laterOn(office, full);

        ServeLife well = life(office.serve());
        assertThat(well.hear("result=hanoi-2026/2026-06/1")).contains("event=run.done");
        List<String> sent = office.files("inbox").stream()
                .filter(file -> !file.endsWith(".csv"))
                .toList();
        assertThat(office.files("received")).hasSameSizeAs(sent);
        well.tell();
        assertThat(well.ended(TimeUnit.SECONDS.toMillis(90))).isTrue();
        try (DatabaseServer server = office.database()) {
            assertThat(JdbcClient.create(server.dataSource())
                            .sql("select count(distinct sha256) from receipt where verdict = 'ACCEPTED'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(sent.size());
        }
    }

    private ServeLife life(Process process) {
        var life = new ServeLife(process);
        lives.add(life);
        return life;
    }

    /** Ends it, and lets the pause before the next attempt pass. */
    private static void laterOn(ServedOffice office, ServeLife life) throws InterruptedException {
        life.tell();
        assertThat(life.ended(TimeUnit.SECONDS.toMillis(90))).isTrue();
        try (DatabaseServer server = office.database()) {
            JdbcClient.create(server.dataSource())
                    .sql("update run set finished_at = finished_at - interval '1 day' where state = 'FAILED'")
                    .update();
        }
    }

    private static String said(ServedOffice office) {
        var out = new StringWriter();
        List<String> call = new ArrayList<>(List.of("runs"));
        call.addAll(Arrays.asList(office.arguments()));
        int code = Tonghop.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(call.toArray(String[]::new));
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }
}
