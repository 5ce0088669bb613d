package vn.tonghop.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.run.RunKey;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.run.StepStore;
import vn.tonghop.storage.server.DatabaseServer;
import vn.tonghop.storage.server.TestDatabase;

class RunBookTest {

    private static final Instant NOON = Instant.parse("2026-06-17T05:00:00Z");
    private static final RunKey JUNE = new RunKey("hanoi-2026", "report", "2026-06", NOON, 1);
    private static final RunKey JULY = new RunKey("hanoi-2026", "report", "2026-07", NOON, 1);
    private static final RunKey ELSEWHERE = new RunKey("hanoi-2024", "report", "2024-H1", NOON, 1);

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private Instant now = NOON;
    private final RunBook book = book("máy 1 (PID 11)");
    private final RunBook other = book("máy 2 (PID 22)");

    @BeforeEach
    void empty() {
        Schema.migrate(DATABASE.dataSource());
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate run, run_step, run_refusal, run_artefact")
                .update();
    }

    @Test
    void whoComesSecondIsToldWhoRunsSinceWhen() {
        try (RunTicket ticket = taken(book.claim(JUNE, "Báo cáo tháng"))) {
            now = NOON.plusSeconds(60);

            assertThat(other.claim(JUNE, "")).isInstanceOfSatisfying(Claim.Busy.class, busy -> {
                RunRow by = busy.by().orElseThrow();
                assertThat(by.runner()).isEqualTo("máy 1 (PID 11)");
                assertThat(by.startedAt()).isEqualTo(NOON);
                assertThat(by.name()).isEqualTo("Báo cáo tháng");
            });
            assertThat(other.claim(JULY, "")).isInstanceOf(Claim.Busy.class);
            taken(other.claim(ELSEWHERE, "")).close();
            ticket.done("", Map.of(), List.of());
        }
        assertThat(other.claim(JUNE, "")).isInstanceOf(Claim.Settled.class);
        taken(other.claim(JULY, "")).close();
    }

    @Test
    void ofManyWhoComeAtOnceOneRuns() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Claim>> calls = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> calls.add(() -> book("máy " + i).claim(JUNE, "")));
        List<Claim> claims = new ArrayList<>();
        for (var claim : threads.invokeAll(calls)) {
            claims.add(claim.get());
        }
        threads.shutdown();

        assertThat(claims).filteredOn(Claim.Taken.class::isInstance).hasSize(1);
        claims.stream()
                .filter(Claim.Taken.class::isInstance)
                .map(RunBookTest::taken)
                .forEach(RunTicket::close);
    }

    @Test
    @Timeout(30)
    void aRunWhoseProcessDiedIsTheNextOnesWithTheMomentItHadSettled() {
        try (DatabaseServer dying = DatabaseServer.at(DATABASE.jdbcUrl())) {
            RunTicket ticket = taken(new RunBook(dying.dataSource(), "máy 1", () -> now, Pulse.NONE).claim(JUNE, ""));
            ticket.takenIn(NOON.minusSeconds(5));
        }
        assertThat(book.find(JUNE)).map(RunRow::state).contains(RunState.RUNNING);

        try (RunTicket again = taken(onceTheServerHasNoticed(other))) {
            assertThat(again.row().attempt()).isEqualTo(2);
            assertThat(again.asOf()).contains(NOON.minusSeconds(5));
            again.done("hanoi-2026/2026-06/1", Map.of(), List.of());
        }
        assertThat(book.find(JUNE)).map(RunRow::state).contains(RunState.DONE);
    }

    @Test
    void aHolderWhoseHeartStoppedLosesTheRunThoughItsConnectionStands() {
        try (DatabaseServer frozen = DatabaseServer.at(DATABASE.jdbcUrl())) {
            var its = new RunBook(frozen.dataSource(), "máy treo", () -> now, Pulse.NONE);
            RunTicket lost = taken(its.claim(JUNE, ""));
            assertThat(other.claim(JUNE, "")).isInstanceOf(Claim.Busy.class);
            silence("6 minutes");

            try (RunTicket ticket = taken(other.claim(JUNE, ""))) {
                assertThat(ticket.row().attempt()).isEqualTo(2);
                assertThat(lostItsRight(lost)).isTrue();
                ticket.done("", Map.of(), List.of());
            }
            assertThat(book.find(JUNE)).map(RunRow::runner).contains("máy 2 (PID 22)");
        }
    }

    @Test
    void beatsKeepARun() {
        List<Runnable> beats = new ArrayList<>();
        Pulse byHand = (pause, work) -> {
            beats.add(work);
            return () -> {};
        };
        try (RunTicket ticket = taken(new RunBook(DATABASE.dataSource(), "máy 1", () -> now, byHand).claim(JUNE, ""))) {
            silence("6 minutes");
            beats.forEach(Runnable::run);

            assertThat(other.claim(JUNE, "")).isInstanceOf(Claim.Busy.class);
            ticket.giveBack();
        }
    }

    @Test
    void theHistoryHasTheStageAndTheRealCauseNotItsWrapper() {
        try (RunTicket ticket = taken(book.claim(JUNE, ""))) {
            Progress progress = ticket.recorded(nobody());
            progress.started(Stage.COLLECT, 3);
            progress.finished(Stage.COLLECT, StageResult.of(3, 1));
            progress.started(Stage.ROLL_UP, 0);
            ticket.failed(new IllegalStateException(
                    "the job failed", new RuntimeException("a step failed", new IOException("No space left"))));
        }

        RunRow row = book.find(JUNE).orElseThrow();
        assertThat(row.state()).isEqualTo(RunState.FAILED);
        assertThat(row.cause()).isEqualTo("ROLL_UP: IOException: No space left");
        assertThat(new StepStore(DATABASE.dataSource()).steps(row.id()))
                .extracting(step -> step.stage() + " " + step.counts() + " "
                        + step.finishedAt().isPresent())
                .containsExactly("COLLECT [3, 1] true", "ROLL_UP [] false");
    }

    @Test
    void anotherProcessSeesHowFarAStageIs() {
        try (RunTicket ticket = taken(book.claim(JUNE, ""))) {
            Progress progress = ticket.recorded(nobody());
            progress.started(Stage.CHECK_AND_STORE, 126);
            progress.advanced(20);
            now = now.plusSeconds(2);
            progress.advanced(22);

            assertThat(new StepStore(DATABASE.dataSource()).steps(ticket.row().id()))
                    .singleElement()
                    .satisfies(step -> assertThat(step.done()).isEqualTo(42))
                    .satisfies(step -> assertThat(step.total()).isEqualTo(126));
            ticket.giveBack();
        }
    }

    @Test
    void whatIsCalledForByHandAgainIsTheNextRevision() {
        try (RunTicket first = taken(book.claimNext(JUNE))) {
            first.done("", Map.of(), List.of());
        }
        try (RunTicket second = taken(book.claimNext(JUNE))) {
            assertThat(second.row().key().revision()).isEqualTo(2);
            second.failed(new IllegalStateException("disk full"));
        }
        try (RunTicket again = taken(book.claimNext(JUNE))) {
            assertThat(again.row().key().revision()).isEqualTo(2);
            assertThat(again.row().attempt()).isEqualTo(2);
            again.giveBack();
        }
    }

    private RunBook book(String runner) {
        return new RunBook(new LateSource(), runner, () -> now, Pulse.NONE);
    }

    /** The test's database, which is not there yet when fields are made. */
    private static final class LateSource extends DelegatingDataSource {

        @Override
        protected DataSource obtainTargetDataSource() {
            return DATABASE.dataSource();
        }
    }

    /** A server lets go of the lock of a dead process in the moment in which it sees that the connection is gone. */
    private static Claim onceTheServerHasNoticed(RunBook book) {
        return Stream.generate(() -> book.claim(JUNE, ""))
                .filter(claim -> !(claim instanceof Claim.Busy))
                .findFirst()
                .orElseThrow();
    }

    private static boolean lostItsRight(RunTicket lost) {
        try {
            lost.done("", Map.of(), List.of());
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static void silence(String length) {
        JdbcClient.create(DATABASE.dataSource())
                .sql("update run set beat_at = clock_timestamp() - ?::interval where state = 'RUNNING'")
                .param(length)
                .update();
    }

    private static RunTicket taken(Claim claim) {
        assertThat(claim).isInstanceOf(Claim.Taken.class);
        return ((Claim.Taken) claim).ticket();
    }

    private static Progress nobody() {
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
