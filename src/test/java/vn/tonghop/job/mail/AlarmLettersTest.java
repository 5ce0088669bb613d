package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.job.clock.Attempts;
import vn.tonghop.job.clock.Dispatcher;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.server.TestDatabase;

class AlarmLettersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private ErrandDay day;
    private Timetable watched;

    @BeforeEach
    void start() throws IOException {
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate outbox, outbox_file, outbox_attempt restart identity")
                .update();
        day = new ErrandDay(DATABASE.dataSource(), folder, Instant.parse("2026-06-01T00:00:00Z"));
        Timetable whole = day.timetable();
        watched = Timetable.of(
                whole.programme(), new Schedule(List.of(), whole.schedule().finalBy()));
    }

    @AfterEach
    void stop() {
        day.close();
    }

    @Test
    void aDeadlineWithoutItsFinalReportIsToldOnceByWhicheverProcess() throws MessagingException {
        dispatcher().look(watched);
        day.later(Duration.between(day.now(), Instant.parse("2026-06-19T10:00:00Z")));
        dispatcher().look(watched);
        day.go(watched);
        day.go(watched);
        day.later(Duration.ofDays(1));
        dispatcher().look(watched);
        day.go(watched);

        assertThat(day.received()).hasSize(1);
        assertThat(day.received()[0].getSubject())
                .isEqualTo("Tonghop: quá hạn, chưa có báo cáo chính thức kỳ 2026-06 (hanoi-2026)");
    }

    @Test
    void anAlarmThatCouldNotBeMailedIsAnAlarmAndIsNotMailed() {
        var alarms = new AlarmStore(DATABASE.dataSource());
        alarms.raise("hanoi-2026", Alarm.Kind.OVERDUE, "2026-06", day.now());
        day.close();
        day.go(watched);
        day.later(Duration.ofDays(6));
        day.go(watched);
        day.go(watched);

        var outbox = new OutboxStore(DATABASE.dataSource());
        assertThat(outbox.latest("hanoi-2026", 10))
                .singleElement()
                .extracting(letter -> letter.state())
                .isEqualTo(LetterState.DEAD);
        assertThat(alarms.open("hanoi-2026"))
                .extracting(Alarm::kind)
                .containsExactlyInAnyOrder(Alarm.Kind.OVERDUE, Alarm.Kind.MAIL_DEAD);
        assertThat(alarms.untold("hanoi-2026")).isEmpty();
    }

    @Test
    void whatWaitedWhenABackupWasTakenIsNotSentByItselfAfterItIsRestored() {
        var outbox = new OutboxStore(DATABASE.dataSource());
        outbox.mean(Fixtures.intent("one", "00004", Optional.empty()), "example.org", day.now());
        outbox.doubtAll(day.now());
        day.go(watched);

        assertThat(day.received()).isEmpty();
        assertThat(outbox.find(1).orElseThrow().state()).isEqualTo(LetterState.DOUBTFUL);
    }

    private Dispatcher dispatcher() {
        var attempts =
                new Attempts(new RunBook(DATABASE.dataSource(), "test", day::now, Pulse.NONE), day::now, Map.of());
        return new Dispatcher(DATABASE.dataSource(), attempts, (programme, day) -> false, Events.NONE);
    }
}
