package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.sample.SampleCity;

/** The demonstration's input for tests: June as it comes with the program, and the five months before it. */
final class SampleMonth {

    static final Path JOBS = Path.of("jobs");
    static final Programme HANOI = ProgrammeFiles.read(JOBS, "hanoi-2026");
    static final Period JUNE = Period.month(2026, 6);
    static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");
    static final Path SAMPLE = Path.of("sample-data", "hanoi-2026");

    private SampleMonth() {}

    /** January to May, written into the folder; June's own folder last. */
    static List<Path> inboxes(Path folder) {
        var city = new SampleCity(HANOI, SampleCity.DEMO_SEED);
        List<Path> folders = new ArrayList<>();
        for (Period month : JUNE.reportYear().months().subList(0, 5)) {
            city.writeMonth(month, folder);
            folders.add(folder.resolve(month.code()));
        }
        folders.add(SAMPLE.resolve(JUNE.code()));
        return folders;
    }

    /** The files of June that must not count, as the sample's own notes say. */
    static Set<String> refusedFiles() throws IOException {
        return Files.readAllLines(SAMPLE.resolve("expected.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(parts -> Set.of("refused", "unreadable", "repeated").contains(parts[2]))
                .map(parts -> parts[1])
                .collect(Collectors.toSet());
    }

    static RunRequest request(List<Path> inboxes, Path reports) {
        return new RunRequest(HANOI, JUNE, AS_OF, inboxes, JOBS, reports, "vi");
    }

    /** Nobody watches a test. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void started(Stage stage, int total) {}

            @Override
            public void advanced(int by) {}

            @Override
            public void finished(Stage stage, StageResult result) {}
        };
    }
}
