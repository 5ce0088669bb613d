package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.job.clock.Attempts;
import vn.tonghop.job.clock.Dispatcher;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.ReleasedReports;
import vn.tonghop.job.clock.Round;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.clock.action.ReportAction;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.rehearsal.Rehearsal;
import vn.tonghop.job.rehearsal.RehearsalOutcome;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.planning.Timetable;
import vn.tonghop.report.issue.Release;
import vn.tonghop.storage.copy.DatabaseCopy;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.run.StepRow;
import vn.tonghop.storage.run.StepStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Doer;

/** The scheduled report of a small June, and its rehearsal, with real files and a real database. */
class ScheduledMonthTest {

    private static final Instant SIX =
            OffsetDateTime.parse("2026-06-17T06:00:00+07:00").toInstant();

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private Instant now = SIX.minusSeconds(3600);
    private Workplace place = new Workplace(SampleMonth.JOBS, Path.of("."), Path.of("."), "vi");

    @BeforeEach
    void aMonthOfThreeWards() {
        new SmallMonth(folder.resolve("data/inbox/hanoi-2026"), 3);
        place = Workplace.in(folder.resolve("data"), SampleMonth.JOBS, "vi");
    }

    @Test
    void aFailedReportGoesOnAtItsStageWithTheSameFilesAndIsOneRun() throws IOException {
        Path blocked = place.reports();
        Files.writeString(blocked, "not a folder");
        Dispatcher dispatcher = dispatcher();
        dispatcher.look(monthly());
        now = SIX;
        Round failed = dispatcher.look(monthly());
        RunRow broken = runs().get(0);

        Files.delete(blocked);
        now = failed.next();
        Round done = dispatcher.look(monthly());

        assertThat(failed).extracting(Round::done, Round::failed).containsExactly(0, 1);
        assertThat(broken.cause()).startsWith("REPORT: ").doesNotContain("RunFailedException");
        assertThat(done).extracting(Round::done, Round::alarms).containsExactly(1, 0);
        RunRow run = runs().get(0);
        assertThat(run.asOf()).contains(SIX).isEqualTo(broken.asOf());
        assertThat(run.result()).isEqualTo("hanoi-2026/2026-06/1");
        assertThat(steps(run).filter(step -> step.attempt() == 1).map(StepRow::stage))
                .containsExactly("COLLECT", "CHECK_AND_STORE", "COLLECT", "CHECK_AND_STORE", "ROLL_UP", "REPORT");
        assertThat(steps(run).filter(step -> step.attempt() == 2).map(StepRow::stage))
                .containsExactly("REPORT");
        assertThat(new StepStore(DATABASE.dataSource()).artefacts(run.id()))
                .hasSizeGreaterThan(1)
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(dispatcher.look(monthly()).done()).isZero();
    }

    @Test
    void aReportThatIsReleasedEndsTheDeadMansWatchAndNoOtherDoes() {
        Dispatcher dispatcher = dispatcher();
        dispatcher.look(watched());
        now = SIX.plusSeconds(600);
        dispatcher.look(monthly());
        now = SIX.plusSeconds(3600 * 60);
        assertThat(dispatcher.look(watched()).alarms()).isEqualTo(1);

        dispatcher.look(monthly());
        rehearsal(now);
        assertThat(dispatcher.look(watched()).alarms()).isEqualTo(1);

        new IssueStore(DATABASE.dataSource()).release("hanoi-2026", SampleMonth.JUNE, 1, new Release("so-y-te", now));
        assertThat(dispatcher.look(watched()).alarms()).isZero();
    }

    @Test
    void aRehearsalMakesReportsAndSaysWhatIsMissingAndNothingRealIsAnyDifferent() throws IOException {
        dispatcher().look(monthly());
        now = SIX.minusSeconds(60);
        Map<String, String> tables = tables();
        List<Path> files = files();

        RehearsalOutcome outcome = rehearsal(now);

        assertThat(tables()).isEqualTo(tables);
        assertThat(files()).isEqualTo(files);
        assertThat(JdbcClient.create(DATABASE.dataSource())
                        .sql("select to_regnamespace('dien_tap') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(outcome.run().reports())
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.pdf())
                        .exists()
                        .startsWith(folder.resolve("data/DIEN-TAP/hanoi-2026/2026-06")));
        assertThat(outcome.folder().resolve("DIEN-TAP.txt")).content().contains("DIỄN TẬP");
        assertThat(outcome.missing()).hasSizeGreaterThan(100);
        assertThat(outcome.rows()).hasSizeGreaterThan(outcome.missing().size());
    }

    @Test
    void aRehearsalOnWhatWasTakenInSeesItAndLeavesTheNumberingAlone() {
        Dispatcher dispatcher = dispatcher();
        dispatcher.look(monthly());
        now = SIX;
        dispatcher.look(monthly());
        Map<String, String> tables = tables();

        RehearsalOutcome outcome = rehearsal(SIX.plusSeconds(600));

        assertThat(outcome.run().snapshot().revision()).isEqualTo(2);
        assertThat(outcome.run().snapshot().units().stream()
                        .filter(line -> line.state().counts()))
                .hasSize(outcome.rows().size() - outcome.missing().size());
        assertThat(tables()).isEqualTo(tables);
    }

    @Test
    void aCopyIsForOneAtATimeAndWhatADeadOneLeftIsRemoved() {
        JdbcClient.create(DATABASE.dataSource())
                .sql("create schema dien_tap create table left_behind (x int)")
                .update();
        try (DatabaseCopy copy = DatabaseCopy.of(DATABASE.dataSource()).orElseThrow()) {
            assertThat(DatabaseCopy.of(DATABASE.dataSource())).isEmpty();
            assertThat(JdbcClient.create(copy.dataSource())
                            .sql("select to_regclass('left_behind') is null and to_regclass('receipt') is not null")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    private RehearsalOutcome rehearsal(Instant moment) {
        return new Rehearsal(DATABASE.dataSource(), SampleMonth.unwatched(), Doer.NOBODY)
                .run(SampleMonth.HANOI, SampleMonth.JUNE, place, place.inbox("hanoi-2026", moment), moment);
    }

    private Dispatcher dispatcher() {
        InstantSource clock = () -> now;
        var report =
                new ReportAction(new Means(DATABASE.dataSource(), place, Doer.NOBODY, SampleMonth.unwatched(), clock));
        var attempts = new Attempts(
                new RunBook(DATABASE.dataSource(), "test", clock, Pulse.NONE),
                clock,
                Map.of(ScheduledJob.REPORT, report));
        return new Dispatcher(DATABASE.dataSource(), attempts, new ReleasedReports(DATABASE.dataSource()), Events.NONE);
    }

    private static Timetable monthly() {
        return Timetable.of(
                SampleMonth.HANOI,
                new Schedule(
                        shipped().entries().stream()
                                .filter(entry -> entry.job() == ScheduledJob.REPORT)
                                .toList(),
                        Optional.empty()));
    }

    private static Timetable watched() {
        return Timetable.of(SampleMonth.HANOI, new Schedule(List.of(), shipped().finalBy()));
    }

    private static Schedule shipped() {
        return Timetable.read(SampleMonth.JOBS, "hanoi-2026").schedule();
    }

    private static List<RunRow> runs() {
        return new RunStore(DATABASE.dataSource()).latest("hanoi-2026", 10);
    }

    private static Stream<StepRow> steps(RunRow run) {
        return new StepStore(DATABASE.dataSource()).steps(run.id()).stream();
    }

    /** What every real table holds, and where every sequence stands. */
    private static Map<String, String> tables() {
        JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
        Map<String, String> tables = new TreeMap<>();
        jdbc.sql("select relname from pg_class where relkind in ('r', 'S') and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .forEach(name -> tables.put(
                        name,
                        jdbc.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                        + " from (select * from public.\"" + name + "\") t")
                                .query(String.class)
                                .single()));
        return tables;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.toString().contains("DIEN-TAP"))
                    .sorted()
                    .toList();
        }
    }
}
