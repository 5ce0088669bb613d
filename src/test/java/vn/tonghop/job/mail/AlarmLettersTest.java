package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.server.TestDatabase;

class AlarmLettersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private Instant now = Instant.parse("2026-06-01T00:00:00Z");
    private Timetable watched;
    private Correspondence mail;

    @BeforeEach
    void start() throws IOException {
        server.start();
        Schema.migrate(DATABASE.dataSource());
        DATABASE.empty();
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate outbox, outbox_file, outbox_attempt restart identity")
                .update();
        var office = new MailOffice(folder, server.getSmtp().getPort());
        Timetable whole = office.timetable();
        watched = Timetable.of(
                whole.programme(), new Schedule(List.of(), whole.schedule().finalBy()));
        mail = office.correspondence();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aDeadlineWithoutItsFinalReportIsToldOnceByWhicheverProcess() throws MessagingException {
        dispatcher().look(watched);
        now = Instant.parse("2026-06-19T10:00:00Z");
        dispatcher().look(watched);
        errand().go(List.of(watched));
        errand().go(List.of(watched));
        now = now.plus(Duration.ofDays(1));
        dispatcher().look(watched);
        errand().go(List.of(watched));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Tonghop: quá hạn, chưa có báo cáo chính thức kỳ 2026-06 (hanoi-2026)");
    }

    @Test
    void anAlarmThatCouldNotBeMailedIsAnAlarmAndIsNotMailed() {
        var alarms = new AlarmStore(DATABASE.dataSource());
        alarms.raise("hanoi-2026", Alarm.Kind.OVERDUE, "2026-06", now);
        server.stop();
        errand().go(List.of(watched));
        now = now.plus(Duration.ofDays(6));
        errand().go(List.of(watched));
        errand().go(List.of(watched));

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
        outbox.mean(Fixtures.intent("one", "00004", Optional.empty()), "example.org", now);
        outbox.doubtAll(now);
        errand().go(List.of(watched));

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.find(1).orElseThrow().state()).isEqualTo(LetterState.DOUBTFUL);
    }

    private MailErrand errand() {
        return new MailErrand(
                DATABASE.dataSource(),
                () -> Optional.of(mail),
                () -> now,
                Events.NONE,
                new MailErrand.Parts(List.of(), tables -> (row, at) -> Optional.empty()));
    }

    private Dispatcher dispatcher() {
        var attempts =
                new Attempts(new RunBook(DATABASE.dataSource(), "test", () -> now, Pulse.NONE), () -> now, Map.of());
        return new Dispatcher(DATABASE.dataSource(), attempts, (programme, day) -> false, Events.NONE);
    }
}
