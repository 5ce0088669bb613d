package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;

/** Kills the process of the intake (kill -9) at moments drawn by chance, and lets another one go on. */
class KilledCollectTest {

    private static final Path INBOX = SampleMonth.SAMPLE.resolve("2026-06");
    private static final List<String> LEFT_BEHIND = List.of(
            "select sha256, verdict, unit, period, received_at from receipt order by 1",
            "select unit, form, period, version from submission order by 1, 2, 3, 4",
            "select count(*), sum(number), count(distinct submission_id) from observation",
            "select sha256, no, rule from finding join receipt on id = receipt_id order by 1, 2",
            "select act, count(*) from act_log group by 1 order by 1");

    @TempDir
    private Path folder;

    @Test
    void anIntakeThatIsKilledAnywhereIsFinishedByTheNext() throws Exception {
        start(folder.resolve("warming")).waitFor();
        long begin = System.nanoTime();
        assertThat(start(folder.resolve("undisturbed")).waitFor()).isZero();
        long quietMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        long seed = System.nanoTime();
        System.out.println("killed intakes with seed " + seed);
        var chance = new Random(seed);
        for (int run = 0; run < 3; run++) {
            Path data = folder.resolve("killed-" + run);
            long after = (long) (chance.nextDouble() * quietMillis);
            Process killed = start(data);
            if (!killed.waitFor(after, TimeUnit.MILLISECONDS)) {
                killed.destroyForcibly().waitFor();
            }
            assertThat(start(data).waitFor())
                    .as("after the kill, seed %s", seed)
                    .isZero();
            assertThat(leftBehind(data))
                    .as("killed after %s ms, seed %s", after, seed)
                    .isEqualTo(leftBehind(folder.resolve("undisturbed")));
        }
    }

    private static Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CollectInAProcess.class.getName(),
                        data.toString(),
                        INBOX.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("started");
        return process;
    }

    /** The tables, and the names of the files that are kept. */
    private static TreeMap<String, String> leftBehind(Path data) throws IOException {
        var left = new TreeMap<String, String>();
        try (DatabaseServer server = DatabaseServer.embedded(data.resolve("database"))) {
            Schema.migrate(server.dataSource());
            JdbcClient jdbc = JdbcClient.create(server.dataSource());
            LEFT_BEHIND.forEach(
                    sql -> left.put(sql, jdbc.sql(sql).query().listOfRows().toString()));
        }
        try (var files = Files.walk(data.resolve("received"))) {
            left.put(
                    "received",
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList()
                            .toString());
        }
        return left;
    }
}
