package vn.tonghop.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.storage.server.DatabaseServer;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.Inbox;

/** What everything is measured on: June 2026 of the sample city, exactly as {@code tonghop demo} runs it. */
record SampleJune(Programme programme, Path jobs, Path inbox) {

    static final Period JUNE = Period.month(2026, 6);
    static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");

    private static final Period MAY = Period.month(2026, 5);
    private static final Instant MAY_AS_OF = Instant.parse("2026-05-17T01:00:00Z");

    static SampleJune below(Path home) {
        Programme programme = ProgrammeFiles.read(home.resolve("jobs"), "hanoi-2026");
        return new SampleJune(
                programme,
                home.resolve("jobs"),
                home.resolve("sample-data").resolve(programme.id()).resolve(JUNE.code()));
    }

    List<SubmissionFile> files() {
        return new Inbox(inbox).files(new FileHashes(List.of(), AS_OF), AS_OF);
    }

    List<byte[]> contents() {
        return files().stream().map(file -> bytes(file.path())).toList();
    }

    /** All that a run of the month prints. */
    List<ReportDefinition> reports() {
        return ReportFile.read(jobs, programme).stream()
                .filter(report -> report.periods().contains(JUNE.kind()) && !report.isBurst())
                .toList();
    }

    ReportDefinition report() {
        return report("day-du");
    }

    ReportDefinition report(String id) {
        return ReportFile.read(jobs, programme).stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** January to May, written where the demonstration keeps them, and run. */
    void runEarlierMonths(DatabaseServer server, Path data) {
        var city = new SampleCity(programme, SampleCity.DEMO_SEED);
        Path folder = data.resolve("inbox").resolve(programme.id());
        JUNE.reportYear().months().subList(0, JUNE.number() - 1).forEach(month -> city.writeMonth(month, folder));
        run(server, MAY, MAY_AS_OF, earlierFolders(data), data);
    }

    RunOutcome run(DatabaseServer server, Path data) {
        List<Path> folders = new ArrayList<>(earlierFolders(data));
        folders.add(inbox);
        return run(server, JUNE, AS_OF, folders, data);
    }

    private List<Path> earlierFolders(Path data) {
        Path folder = data.resolve("inbox").resolve(programme.id());
        return JUNE.reportYear().months().subList(0, JUNE.number() - 1).stream()
                .map(month -> folder.resolve(month.code()))
                .toList();
    }

    private RunOutcome run(DatabaseServer server, Period period, Instant asOf, List<Path> inboxes, Path data) {
        var request = new RunRequest(programme, period, asOf, inboxes, jobs, data.resolve("reports"), "vi");
        return new PeriodRun(server.dataSource(), new Unwatched()).run(request);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Unwatched() implements Progress {
        @Override
        public void started(Stage stage, int total) {}

        @Override
        public void advanced(int by) {}

        @Override
        public void finished(Stage stage, StageResult result) {}
    }
}
