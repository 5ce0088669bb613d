package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.job.Checking;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.web.Visitor.Page;

/** All wards send in a row, twice over, on two lines at once: nothing is lost and nobody waits long. */
@Tag("soak")
class LastMinutesTest {

    private static final int LINES = 2;

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private OpenDesk desk;

    @BeforeEach
    void open() {
        Schema.migrate(DATABASE.dataSource());
        DATABASE.empty();
        desk = new OpenDesk(DATABASE.dataSource(), folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void answersEveryWardAsLongAsTheDeadlineIsNotOver() throws Exception {
        List<Path> files = files();
        List<Long> took = Collections.synchronizedList(new ArrayList<>());

        List<String> first = sendAll(files, took);
        List<String> second = sendAll(files, took);

        assertThat(first)
                .hasSize(files.size())
                .doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(path).startsWith("/receipts/"));
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
        assertThat(took).allSatisfy(nanoseconds -> assertThat(nanoseconds).isLessThan(10_000_000_000L));
        long check = median(checks(files));
        long answer = median(took.subList(0, files.size()));
        System.out.printf(
                "upload: median %d ms, longest %d ms; the same bytes again: median %d ms; check in the process: median %d ms%n",
                answer, Collections.max(took) / 1_000_000, median(took.subList(files.size(), 2 * files.size())), check);
    }

    private List<String> sendAll(List<Path> files, List<Long> took) throws Exception {
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        List<Visitor> visitors = Stream.generate(() -> desk.signedIn(OpenDesk.ALL_WARDS))
                .limit(1)
                .toList();
        visitors.get(0).get("/");
        List<Future<String>> sent = files.stream()
                .map(file -> lines.submit(() -> send(visitors.get(0), file, took)))
                .toList();
        List<String> paths = new ArrayList<>();
        for (Future<String> one : sent) {
            paths.add(one.get());
        }
        lines.shutdown();
        return paths;
    }

    private static String send(Visitor visitor, Path file, List<Long> took) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        Page page = visitor.upload(file.getFileName().toString(), bytes);
        took.add(System.nanoTime() - start);
        return page.path();
    }

    private static List<Long> checks(List<Path> files) {
        Path jobs = Path.of("jobs");
        var checking = new Checking(ProgrammeFiles.read(jobs, "hanoi-2026"), jobs);
        return files.stream()
                .map(file -> {
                    long start = System.nanoTime();
                    checking.check(new SubmissionFile(file, "", Optional.empty()));
                    return System.nanoTime() - start;
                })
                .toList();
    }

    private static long median(List<Long> nanoseconds) {
        return nanoseconds.stream().sorted().toList().get(nanoseconds.size() / 2) / 1_000_000;
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
