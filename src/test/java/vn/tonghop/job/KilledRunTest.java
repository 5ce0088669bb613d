package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;
import vn.tonghop.submission.inbox.FileHashes;

/** Kills the process of the main job (kill -9) at moments drawn by chance, and holds what comes out against a quiet run. */
class KilledRunTest {

    /** What a run leaves behind, as tables that do not depend on how many times it was started. */
    private static final Map<String, String> LEFT_BEHIND = Map.of(
            "submissions",
            "select unit, form, period, version, received_at from submission order by 1, 2, 3, 4",
            "observations",
            "select count(*), sum(number), count(distinct submission_id), md5(string_agg(element || category || state ||"
                    + " coalesce(number::text, text), ',' order by unit, form, period, version, element, category))"
                    + " from observation join submission on submission.id = submission_id",
            "receipts",
            "select sha256, verdict, unit, period from receipt order by 1",
            "log",
            "select seq, act, unit, form, period, version from act_log order by 1",
            "findings",
            "select sha256, no, rule from finding join receipt on id = receipt_id order by 1, 2",
            "figures",
            "select period, revision, indicator, actual, denominator, standing from figure"
                    + " join snapshot on id = snapshot_id order by 1, 2, 3");

    @TempDir
    private Path folder;

    private List<Path> inboxes;
    private Map<String, String> undisturbed;
    private Map<String, String> reports;
    private long quietMillis;

    @Test
    void aRunThatIsKilledAnywhereGoesOnToTheSameResult() throws Exception {
        runQuietly(SampleMonth.inboxes(folder.resolve("inbox")).subList(3, 6));
        killedRuns(2);
    }

    @Test
    @Tag("soak")
    void twoHundredKillsLeaveTheSameResult() throws Exception {
        runQuietly(List.of(SampleMonth.SAMPLE.resolve("2026-06")));
        killedRuns(100);
    }

    /** Once to warm the disk, once for the time in which the kills are to fall. */
    private void runQuietly(List<Path> from) throws Exception {
        inboxes = from;
        start(folder.resolve("warming")).waitFor();
        Path data = folder.resolve("undisturbed");
        long start = System.nanoTime();
        assertThat(start(data).waitFor()).isZero();
        quietMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        undisturbed = leftBehind(data);
        reports = reports(data);
    }

    /** Every run is killed twice before it may end. */
    private void killedRuns(int runs) throws Exception {
        long seed = System.nanoTime();
        System.out.println("killed runs with seed " + seed);
        var chance = new Random(seed);
        for (int run = 0; run < runs; run++) {
            System.out.println("run " + run + " of " + runs);
            Path data = folder.resolve("killed-" + run);
            long after = (long) (chance.nextDouble() * quietMillis);
            kill(data, after);
            kill(data, (long) (chance.nextDouble() * quietMillis));
            Process last = start(data);
            assertThat(last.waitFor())
                    .as("the run after the kills, seed %s", seed)
                    .isZero();
            assertThat(leftBehind(data))
                    .as("killed after %s ms, seed %s", after, seed)
                    .isEqualTo(undisturbed);
            assertThat(reports(data))
                    .as("killed after %s ms, seed %s", after, seed)
                    .isEqualTo(reports);
        }
    }

    private void kill(Path data, long afterMillis) throws Exception {
        Process process = start(data);
        if (!process.waitFor(afterMillis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                MonthInAProcess.class.getName(),
                data.toString()));
        inboxes.forEach(inbox -> command.add(inbox.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        assertThat(output.readLine()).isEqualTo("started");
        return process;
    }

    private static Map<String, String> leftBehind(Path data) {
        Map<String, String> tables = new TreeMap<>();
        try (DatabaseServer server = DatabaseServer.embedded(data.resolve("database"))) {
            Schema.migrate(server.dataSource());
            JdbcClient jdbc = JdbcClient.create(server.dataSource());
            LEFT_BEHIND.forEach((name, sql) ->
                    tables.put(name, jdbc.sql(sql).query().listOfRows().toString()));
        }
        return tables;
    }

    /** By name, the bytes of everything that was handed out. */
    private static Map<String, String> reports(Path data) throws IOException {
        try (var files = Files.walk(data.resolve("reports"))) {
            Map<String, String> reports = files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            file -> FileHashes.of(bytes(file)),
                            (a, b) -> a + b,
                            TreeMap::new));
            assertThat(reports).containsKey("day-du-2026-06-lan1.pdf");
            return reports;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
