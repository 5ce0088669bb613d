package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.job.run.Claim;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.run.MarkStore;
import vn.tonghop.storage.run.RunKey;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.server.TestDatabase;

class RunsCommandTest {

    private static final Instant SIX =
            OffsetDateTime.parse("2026-06-17T06:00:00+07:00").toInstant();
    private static final RunKey JUNE = new RunKey("hanoi-2026", "report", "2026-06", SIX, 1);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @RegisterExtension
    final Calls calls = new Calls();

    private RunBook book;

    @BeforeEach
    void empty() {
        book = new RunBook(DATABASE.dataSource(), "máy 1 (PID 7)", () -> SIX, Pulse.NONE);
    }

    @Test
    void showWhatRanWhatItTurnedAwayAndWhereItsReportsAre() {
        try (RunTicket ticket = taken()) {
            ticket.done("hanoi-2026/2026-06/1", Map.of("form-unknown", 2, "unit-unknown", 1), List.of("/r/a.pdf"));
        }

        assertThat(call("runs")).isZero();
        assertThat(calls.said())
                .contains(
                        "T4 06:00 17/06/2026  hanoi-2026 2026-06  lập báo cáo: xong",
                        "Báo cáo tháng, theo lịch T4 06:00 17/06/2026; chạy ở máy 1 (PID 7), lần thử 1",
                        "3 tệp bị trả lại: form-unknown 2, unit-unknown 1",
                        "/r/a.pdf");
        assertThat(call("runs", "--format", "csv")).isZero();
        assertThat(calls.said()).contains("hanoi-2026,report,2026-06,2026-06-17T06:00:00+07:00,1,Báo cáo tháng,done,1");
        assertThat(call("runs", "--format", "json")).isZero();
        assertThat(calls.said()).contains("\"state\": \"done\"", "\"form-unknown\": 2");
    }

    @Test
    void showTheRealCauseOfAFailureInTheLanguageThatIsAskedFor() {
        try (RunTicket ticket = taken()) {
            ticket.failed(new IllegalStateException("wrapper", new IOException("No space left on device")));
        }

        assertThat(call("runs", "--lang", "en")).isZero();
        assertThat(calls.said()).contains("FAILED", "Cause: IOException: No space left on device");
    }

    @Test
    void healthTellsByItsExitCodeWhatSomebodyHasToLookAt() {
        new MarkStore(DATABASE.dataSource()).settledUntil("hanoi-2026", SIX);
        assertThat(call("health", "--at", "2026-06-18T16:59:00+07:00")).isZero();

        book.note(JUNE, "Báo cáo tháng", RunState.ASKED, "MISSED");
        String id = String.valueOf(book.find(JUNE).orElseThrow().id());
        new AlarmStore(DATABASE.dataSource()).raise("hanoi-2026", Alarm.Kind.ASKED, id, SIX);
        assertThat(call("health", "--at", "2026-06-18T16:59:00+07:00")).isEqualTo(7);
        assertThat(calls.said()).contains("tonghop schedule decide " + id + " run");

        assertThat(call("health", "--at", "2026-06-18T17:00:00+07:00")).isEqualTo(6);
        assertThat(calls.said())
                .contains("hanoi-2026, kỳ 2026-06: phải có báo cáo chính thức trước T5 17:00 18/06/2026");

        assertThat(calls.run("schedule", "decide", "--db", DATABASE.jdbcUrl(), id, "skip"))
                .isZero();
        assertThat(call("health", "--at", "2026-06-18T16:59:00+07:00")).isZero();
        assertThat(calls.run("schedule", "decide", "--db", DATABASE.jdbcUrl(), id, "run"))
                .isEqualTo(2);
    }

    private RunTicket taken() {
        return ((Claim.Taken) book.claim(JUNE, "Báo cáo tháng")).ticket();
    }

    private int call(String command, String... arguments) {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {command, "--db", DATABASE.jdbcUrl(), "--programme", "hanoi-2026"}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return calls.run(all);
    }
}
