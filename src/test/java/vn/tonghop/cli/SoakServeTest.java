package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.storage.server.DatabaseServer;

/**
 * {@code serve} for twenty minutes ({@code -Dtonghop.soak.minutes=…} for another time) with files at fifty times the rate of a
 * city whose wards and agencies all send in the eight hours of the last day.
 */
@Tag("soak")
@EnabledOnOs(value = OS.LINUX, disabledReason = "counts open files in /proc")
class SoakServeTest {

    private static final int MINUTES = Integer.getInteger("tonghop.soak.minutes", 20);
    private static final int REAL_FILES = 131;
    private static final Duration BETWEEN_FILES =
            Duration.ofHours(8).dividedBy(REAL_FILES).dividedBy(50);
    /** Until classes are loaded and pools are full; less of a short soak. */
    private static final Duration WARM = Duration.ofMinutes(Math.min(5, (MINUTES + 1) / 2));

    /** Taking in what came in a minute is over sooner than these. */
    private static final int WEIGHINGS = 10;

    private static final Pattern USED = Pattern.compile("(?:def new|tenured) generation .*used (\\d+)K");

    @TempDir
    private Path folder;

    private final List<ServeLife> lives = new ArrayList<>();

    /** What the process holds when the garbage is gone. */
    private record Load(long heapKilobytes, long openFiles) {}

    @AfterEach
    void end() throws Exception {
        for (ServeLife life : lives) {
            life.kill();
        }
    }

    @Test
    void keepsItsHeapAndItsOpenFilesAtFiftyTimesTheRealRate() throws Exception {
        assumeTrue(
                LocalDate.now(DueRule.ZONE).getYear() == 2026,
                "the clock of the plan's schedule runs in its year only");
        ServedOffice office = ServedOffice.takingInEveryMinute(folder);
        Iterator<Path> files = written().iterator();
        Instant begin = Instant.now();
        var life = new ServeLife(office.serve());
        lives.add(life);
        life.hear("event=serve.started");
        List<Load> loads = new ArrayList<>();
        int sent = 0;
        Instant weighing = begin.plus(WARM);
        while (Instant.now().isBefore(begin.plus(Duration.ofMinutes(MINUTES)))) {
            put(files.next(), office);
            sent++;
            assertThat(life.metrics()).isNotEmpty();
            if (!Instant.now().isBefore(weighing)) {
                loads.add(atRest(life));
                weighing = weighing.plusSeconds(30);
            }
            assertThat(life.ended(Math.max(
                            1,
                            Duration.between(Instant.now(), begin.plus(BETWEEN_FILES.multipliedBy(sent)))
                                    .toMillis())))
                    .isFalse();
        }
        System.out.println(sent + " files in " + MINUTES + " minutes, " + loads);
        Load first = loads.get(0);
        assertThat(loads).allSatisfy(load -> {
            assertThat(load.heapKilobytes()).isLessThan(first.heapKilobytes() * 11 / 10);
            assertThat(load.openFiles()).isLessThanOrEqualTo(first.openFiles() + 10);
        });
        long ofTwoMinutes = Duration.ofMinutes(2).dividedBy(BETWEEN_FILES) + 1;
        assertThat(takenIn(office))
                .as("but the last ones")
                .isGreaterThanOrEqualTo(Math.max(sent / 2, sent - ofTwoMinutes));
        assertThat(life.said()).noneMatch(line -> line.contains("fault") || line.contains("failed"));
        life.tell();
        assertThat(life.ended(TimeUnit.SECONDS.toMillis(120))).isTrue();
    }

    /** Months of the whole city, one after the other. */
    private List<Path> written() throws IOException {
        var city = new SampleCity(ProgrammeFiles.read(Path.of("jobs"), ServedOffice.PROGRAMME), SampleCity.DEMO_SEED);
        Path pool = folder.resolve("pool");
        List<Path> files = new ArrayList<>();
        long wanted = Duration.ofMinutes(MINUTES).dividedBy(BETWEEN_FILES) + 2;
        for (int month = 1; files.size() < wanted; month++) {
            Period period = Period.month(2026, month);
            city.writeMonth(period, pool);
            try (Stream<Path> all = Files.list(pool.resolve(period.code()))) {
                files.addAll(all.filter(file -> file.toString().endsWith(".xlsx"))
                        .sorted()
                        .toList());
            }
        }
        return files;
    }

    private static void put(Path file, ServedOffice office) throws IOException {
        Path month = office.data()
                .resolve("inbox")
                .resolve(ServedOffice.PROGRAMME)
                .resolve(file.getParent().getFileName());
        Files.createDirectories(month);
        Files.move(file, month.resolve(file.getFileName()));
    }

    /** The least of some weighings: what is being taken in at the moment is no leak. */
    private static Load atRest(ServeLife life) throws Exception {
        Load least = load(life.pid());
        for (int more = 1; more < WEIGHINGS; more++) {
            assertThat(life.ended(700)).isFalse();
            Load again = load(life.pid());
            least = again.heapKilobytes() < least.heapKilobytes() ? again : least;
        }
        return least;
    }

    private static Load load(long pid) throws IOException, InterruptedException {
        command(pid, "GC.run");
        Matcher used = USED.matcher(command(pid, "GC.heap_info"));
        long heap =
                used.results().mapToLong(part -> Long.parseLong(part.group(1))).sum();
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return new Load(heap, open.count());
        }
    }

    private static String command(long pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        command)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(said).isZero();
        return said;
    }

    private static long takenIn(ServedOffice office) {
        try (DatabaseServer server = office.database()) {
            return JdbcClient.create(server.dataSource())
                    .sql("select count(*) from submission")
                    .query(Long.class)
                    .single();
        }
    }
}
