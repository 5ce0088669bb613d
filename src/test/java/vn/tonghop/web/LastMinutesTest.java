package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.web.Visitor.Page;

/**
 * The last ten minutes before the deadline, made four times as dense: every ward sends, and every ward sends a second,
 * changed file. They come at random moments (always the same ones) and never more than {@link #LINES} at once.
 *
 * <p>An answer is measured at the client, over HTTP on the same machine: from the first byte of the upload to the last of
 * the page about the file, with the redirect between. What it is held against is {@link WholeCheck}: all of the same check
 * inside the process, {@code check --with-history} without the start of a process, by whoever has just got his answer, so
 * in the same JVM, as warm, under the same load.
 */
@Tag("soak")
class LastMinutesTest {

    private static final int LINES = 4;
    private static final int WAVE_SECONDS = 75;
    /** What waits to be closed is gone only after the next. */
    private static final int TIDYINGS = 3;

    private static final int SOON = 15;
    private static final int TIMES_A_CHECK = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private OpenDesk desk;
    private WholeCheck check;

    @BeforeEach
    void open() {
        desk = new OpenDesk(DATABASE.dataSource(), folder);
        check = new WholeCheck(DATABASE.dataSource(), desk.jobs());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** What one ward got, and how long it took. */
    private record Sent(String path, long answer, long check, long bare) {}

    /** What is left of the heap when it was tidied up, in bytes, at the start, in the middle and at the end of a wave. */
    private record Heap(long start, long middle, long end) {}

    @Test
    void answersEveryWardAsLongAsTheDeadlineIsNotOver() throws Exception {
        List<Path> files = files();
        List<Path> changed = changed(files);
        Visitor visitor = desk.signedIn(OpenDesk.ALL_WARDS);
        visitor.get("/");

        List<Sent> first = wave(files, WAVE_SECONDS, visitor);
        long start = heap();
        List<Sent> second = wave(changed.subList(0, files.size() / 2), WAVE_SECONDS / 2, visitor);
        long middle = heap();
        second.addAll(wave(changed.subList(files.size() / 2, files.size()), WAVE_SECONDS / 2, visitor));
        var heap = new Heap(start, middle, heap());
        List<Sent> again = wave(files, SOON, visitor);

        report(first, second, again, heap);
        nothingIsLost(first, second);
        assertThat(paths(again)).containsExactlyElementsOf(paths(first));
        assertThat(Stream.of(first, second, again).flatMap(List::stream))
                .allSatisfy(sent -> assertThat(sent.answer()).isLessThan(PATIENCE));
        assertThat(heap.middle()).isLessThan(heap.start() * 11 / 10);
        assertThat(heap.end()).isLessThan(Math.min(heap.start(), heap.middle()) * 11 / 10);
        List<Sent> both = Stream.concat(first.stream(), second.stream()).toList();
        assertThat(median(both.stream().map(Sent::answer)))
                .isLessThanOrEqualTo(TIMES_A_CHECK * median(both.stream().map(Sent::check)));
    }

    private void nothingIsLost(List<Sent> first, List<Sent> second) {
        assertThat(Stream.concat(paths(first).stream(), paths(second).stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(path).startsWith("/receipts/"));
        var database = JdbcClient.create(DATABASE.dataSource());
        int sent = first.size() + second.size();
        assertThat(database.sql("select count(*) from receipt where verdict is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(sent);
        assertThat(database.sql("select count(*) from desk_upload")
                        .query(Integer.class)
                        .single())
                .isEqualTo(sent);
        assertThat(database.sql("select count(distinct sha256) from receipt")
                        .query(Integer.class)
                        .single())
                .isEqualTo(sent);
        assertThat(new ActLog(DATABASE.dataSource(), "").verify("").brokenAt()).isEmpty();
    }

    private List<Sent> wave(List<Path> files, int seconds, Visitor visitor) throws Exception {
        ScheduledExecutorService lines = Executors.newScheduledThreadPool(LINES);
        var moments = new Random(files.size());
        List<ScheduledFuture<Sent>> waiting = new ArrayList<>();
        for (Path file : files) {
            long moment = moments.nextInt(seconds * 1000);
            waiting.add(lines.schedule(() -> send(visitor, file), moment, TimeUnit.MILLISECONDS));
        }
        List<Sent> sent = new ArrayList<>();
        for (ScheduledFuture<Sent> one : waiting) {
            sent.add(one.get());
        }
        lines.shutdown();
        return sent;
    }

    private Sent send(Visitor visitor, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        Page page = visitor.upload(file.getFileName().toString(), bytes);
        long answered = System.nanoTime();
        assertThat(page.status()).isEqualTo(200);
        check.of(file);
        long checked = System.nanoTime();
        check.withoutHistory(file);
        return new Sent(page.path(), answered - start, checked - answered, System.nanoTime() - checked);
    }

    private static void report(List<Sent> first, List<Sent> second, List<Sent> again, Heap heap) {
        System.out.printf(
                "answer to an upload: median %.1f ms in the first wave, %.1f ms in the second (longest %.1f ms), %.1f ms to"
                        + " bytes that were sent before; the whole check in the process: median %.1f and %.1f ms,"
                        + " without history and words %.1f ms; heap %d, %d, %d KB%n",
                milliseconds(median(first.stream().map(Sent::answer))),
                milliseconds(median(second.stream().map(Sent::answer))),
                milliseconds(second.stream().mapToLong(Sent::answer).max().orElseThrow()),
                milliseconds(median(again.stream().map(Sent::answer))),
                milliseconds(median(first.stream().map(Sent::check))),
                milliseconds(median(second.stream().map(Sent::check))),
                milliseconds(median(second.stream().map(Sent::bare))),
                heap.start() >> 10,
                heap.middle() >> 10,
                heap.end() >> 10);
    }

    private static List<String> paths(List<Sent> sent) {
        return sent.stream().map(Sent::path).toList();
    }

    private static long heap() {
        return IntStream.range(0, TIDYINGS)
                .mapToLong(i -> {
                    System.gc();
                    return ManagementFactory.getMemoryMXBean()
                            .getHeapMemoryUsage()
                            .getUsed();
                })
                .min()
                .orElseThrow();
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }

    private static long median(Stream<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Other bytes of the same report: a remark at the end of the archive, as programs leave it there. */
    private List<Path> changed(List<Path> files) throws IOException {
        Path place = Files.createDirectories(folder.resolve("changed"));
        byte[] remark = "2".getBytes(StandardCharsets.US_ASCII);
        List<Path> changed = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] more = Arrays.copyOf(bytes, bytes.length + remark.length);
            more[bytes.length - 2] = (byte) remark.length;
            System.arraycopy(remark, 0, more, bytes.length, remark.length);
            changed.add(Files.write(place.resolve(file.getFileName()), more));
        }
        return changed;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data/hanoi-2026/2026-06"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("BM01-PCMD_"))
                    .filter(file -> file.toString().endsWith("_2026-06.xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
