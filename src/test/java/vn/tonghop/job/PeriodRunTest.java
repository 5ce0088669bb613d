package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Reason;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.server.DatabaseServer;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.Inbox;

class PeriodRunTest {

    private static final String REFUSED = "BM01-PCMD_00508_2026-06.xlsx";
    private static final String UNREADABLE = "BM01-PCMD_10015_2026-06.xlsx";
    private static final String LATE = "BM01-PCMD_00283_2026-06.xlsx";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private SmallMonth month;

    @BeforeEach
    void aMonthOfSixWards() {
        month = new SmallMonth(folder, 6);
    }

    @Test
    void aSecondRunOnTheSameInputChangesNothingAndSaysSo() throws IOException {
        RunOutcome first = run();
        byte[] pdf = Files.readAllBytes(first.reports().get(0).pdf());

        RunOutcome second = run();

        assertThat(first.news()).isTrue();
        assertThat(second.news()).isFalse();
        assertThat(second.snapshot().revision()).isEqualTo(first.snapshot().revision());
        assertThat(Files.readAllBytes(second.reports().get(0).pdf())).isEqualTo(pdf);
    }

    @Test
    void aReportThatSomebodyRemovedIsMadeAgainFromTheSnapshot() throws IOException {
        RunOutcome first = run();
        byte[] pdf = Files.readAllBytes(first.reports().get(0).pdf());
        Files.delete(first.reports().get(0).pdf());

        RunOutcome second = run();

        assertThat(second.news()).isFalse();
        assertThat(Files.readAllBytes(second.reports().get(0).pdf())).isEqualTo(pdf);
    }

    @Test
    void aNewFileMakesANewRevisionAndLeavesTheFiguresOfOthersAlone() {
        Snapshot before = run().snapshot();

        month.receive(LATE, "2026-06-17T00:30:00+07:00");
        RunOutcome outcome = run();

        assertThat(outcome.news()).isTrue();
        assertThat(outcome.snapshot().revision()).isEqualTo(before.revision() + 1);
        assertThat(states(outcome.snapshot())).containsEntry("00283", UnitState.COUNTED_LATE);
        assertThat(outcome.snapshot().changes().since()).isEqualTo(before.runId());
        assertThat(outcome.snapshot().changes().all())
                .filteredOn(change -> !change.isTotal())
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.causes()).containsExactly(new Cause(Reason.LATE, "00283", "2026-06", 1)));
        Map<String, Map<String, UnitFigure>> others = unitFigures(outcome.snapshot());
        others.remove("00283");
        Map<String, Map<String, UnitFigure>> othersBefore = unitFigures(before);
        othersBefore.remove("00283");
        assertThat(others).usingRecursiveComparison().isEqualTo(othersBefore);
    }

    @Test
    void badFilesAreSaidInOneSentenceEachAndTheRunGoesOn() {
        month.receive(REFUSED, "2026-06-15T08:00:00+07:00");
        month.receive(UNREADABLE, "2026-06-15T08:00:00+07:00");

        RunOutcome outcome = run();

        assertThat(outcome.refusals())
                .extracting(finding -> finding.place().file())
                .contains(REFUSED, UNREADABLE);
        assertThat(states(outcome.snapshot()))
                .containsEntry("00508", UnitState.REFUSED)
                .containsEntry("10015", UnitState.REFUSED);
        assertThat(unitFigures(outcome.snapshot()).get("00508")).isEmpty();
    }

    @Test
    void aFileWhoseArrivalNobodyNotedIsRefusedUntilSomebodyDoes() throws IOException {
        Files.copy(
                SampleMonth.SAMPLE.resolve("2026-06").resolve(LATE),
                month.inbox().resolve(LATE));
        settle(month.inbox().resolve(LATE), "2026-06-16T01:00:00Z");

        RunOutcome without = run();
        month.receive(LATE, "2026-06-16T09:00:00+07:00");
        RunOutcome with = run();

        assertThat(without.refusals())
                .filteredOn(finding -> finding.place().file().equals(LATE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("receipt-time-missing"));
        assertThat(states(with.snapshot())).containsEntry("00283", UnitState.COUNTED);
    }

    @Test
    void aFileThatWasTouchedOrRenamedButSaysTheSameIsNoNews() throws IOException {
        Snapshot before = run().snapshot();
        Path ward = aWardsFile();

        settle(ward, "2026-06-18T01:00:00Z");
        RunOutcome touched = run();
        Files.move(ward, ward.resolveSibling("Ba Đình.xlsx"));
        RunOutcome renamed = run();

        assertThat(touched.news()).isFalse();
        assertThat(renamed.snapshot().revision()).isEqualTo(before.revision());
        assertThat(receipts())
                .isEqualTo(before.units().stream()
                        .filter(line -> line.state().equals(UnitState.COUNTED))
                        .count());
    }

    @Test
    void aFileThatSaysSomethingElseUnderItsOldNameIsSeen() throws IOException {
        Path ward = aWardsFile();
        settle(ward, "2026-06-15T01:00:00Z");
        run();
        long before = receipts();

        Files.write(
                ward, Files.readAllBytes(SampleMonth.SAMPLE.resolve("2026-06").resolve(LATE)));

        assertThat(run().news()).isTrue();
        assertThat(receipts()).isEqualTo(before + 1);
    }

    @Test
    void bothCopiesOfAFileAreKnownTheNextTime() throws IOException {
        Path ward = aWardsFile();
        settle(ward, "2026-06-15T01:00:00Z");
        Path copy = ward.resolveSibling("copy.xlsx");
        Files.copy(ward, copy);
        settle(copy, "2026-06-15T02:00:00Z");
        run();

        RunOutcome second = run();

        assertThat(second.news()).isFalse();
        assertThat(second.copies()).hasSize(1);
        assertThat(new ReceiptStore(DATABASE.dataSource(), "hanoi-2026").hashed())
                .extracting(file -> file.path().getFileName())
                .contains(ward.getFileName(), copy.getFileName());
    }

    @Test
    void anotherProcessAtItIsSaidAndNotDisturbed() {
        RunLock other = RunLock.take(DATABASE.dataSource(), "hanoi-2026").orElseThrow();
        try (other) {
            assertThatThrownBy(this::run)
                    .isInstanceOf(RunInProgressException.class)
                    .hasMessageContaining("hanoi-2026");
        }
    }

    @Test
    void aFileThatVanishedBeforeItWasCheckedStopsTheRunByNameAndTheNextRunGoesOn() throws IOException {
        Path vanishing = month.inbox().resolve(LATE);
        month.receive(LATE, "2026-06-16T09:00:00+07:00");
        new ReceiptStore(DATABASE.dataSource(), "hanoi-2026")
                .register(new Inbox(month.inbox()).files(new FileHashes(List.of(), Instant.now()), Instant.now()));
        byte[] bytes = Files.readAllBytes(vanishing);
        Files.delete(vanishing);

        assertThatThrownBy(this::run)
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("CHECK_AND_STORE")
                .hasMessageContaining(LATE);

        assertThat(states(run().snapshot())).containsEntry("00283", UnitState.MISSING);

        Files.write(vanishing, bytes);
        assertThat(states(run().snapshot())).containsEntry("00283", UnitState.COUNTED);
    }

    @Test
    void aRunThatDiedBeforeItBeganIsBegunAnew() {
        int revision = run().snapshot().revision();
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate batch_job_execution cascade")
                .update();

        assertThat(run().snapshot().revision()).isEqualTo(revision);
    }

    @Test
    void aPeriodWithoutAReportStopsBeforeAnythingIsStored() throws IOException {
        RunRequest request = month.request();
        Path withoutHalf = new JobsCopy(folder.resolve("jobs")).file("hanoi-2026/reports.yaml");
        Files.writeString(withoutHalf, Files.readString(withoutHalf).replace("half, ", ""));
        Period half = Period.parse("2026-H1").orElseThrow();
        var without = new RunRequest(
                request.programme(),
                half,
                request.asOf(),
                request.sources().places(),
                folder.resolve("jobs"),
                request.reports(),
                request.language());

        assertThatThrownBy(() -> new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched()).run(without))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("reports.yaml")
                .hasMessageContaining("2026-H1");
    }

    @Test
    void anyServerWillDo() {
        try (DatabaseServer server = DatabaseServer.at(DATABASE.jdbcUrl())) {
            assertThat(new PeriodRun(server.dataSource(), SampleMonth.unwatched())
                            .run(month.request())
                            .snapshot()
                            .units())
                    .hasSize(132);
        }
    }

    private Path aWardsFile() {
        return month.inbox().resolve("BM01-PCMD_00004_2026-06.xlsx");
    }

    /** As if it had been written then, and not in the seconds in which a file is hashed again whatever it looks like. */
    private static void settle(Path file, String written) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written)));
    }

    private static long receipts() {
        return JdbcClient.create(DATABASE.dataSource())
                .sql("select count(*) from receipt")
                .query(Long.class)
                .single();
    }

    private RunOutcome run() {
        return new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched()).run(month.request());
    }

    private static Map<String, UnitState> states(Snapshot snapshot) {
        return snapshot.units().stream()
                .collect(Collectors.toMap(line -> line.unit().code(), line -> line.state()));
    }

    private static Map<String, Map<String, UnitFigure>> unitFigures(Snapshot snapshot) {
        return snapshot.units().stream()
                .collect(Collectors.toMap(line -> line.unit().code(), line -> line.figures()));
    }
}
