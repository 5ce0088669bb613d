package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.server.TestDatabase;

class MailErrandTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private ErrandDay day;
    private OutboxStore outbox;

    @BeforeEach
    void start() throws IOException {
        day = new ErrandDay(DATABASE.dataSource(), folder, Instant.parse("2026-06-18T03:00:00Z"));
        outbox = new OutboxStore(DATABASE.dataSource());
        outbox.mean(Fixtures.intent("reminder", "00004", Optional.empty()), "example.org", day.now());
        var about = new Intent.About(LetterKind.REPORT, "report", "hanoi-2026", "2026-06", "");
        outbox.mean(
                new Intent(
                        about,
                        new Intent.To("01", "van-phong@example.org"),
                        new Intent.Text("Báo cáo", "Báo cáo"),
                        Optional.empty(),
                        List.of()),
                "example.org",
                day.now());
    }

    @AfterEach
    void stop() {
        day.close();
    }

    @Test
    void nobodyIsRemindedWhileTheirLettersCannotBeReadAndEverybodyAfterAnHour() {
        go((mail, tables) -> {
            throw new IllegalStateException("the mailbox is away");
        });
        assertThat(states()).containsExactly(LetterState.WAITING, LetterState.SENT);

        day.later(Duration.ofMinutes(59));
        go((mail, tables) -> false);
        assertThat(states()).containsExactly(LetterState.WAITING, LetterState.SENT);

        day.later(Duration.ofMinutes(1));
        go((mail, tables) -> false);
        assertThat(states()).containsExactly(LetterState.SENT, LetterState.SENT);
    }

    @Test
    void remindersGoOutAtOnceWhenAllLettersAreRead() {
        go((mail, tables) -> true);

        assertThat(states()).containsExactly(LetterState.SENT, LetterState.SENT);
    }

    private void go(MailErrand.Part mailbox) {
        day.go(day.timetable(), mailbox);
    }

    private List<LetterState> states() {
        return List.of(
                outbox.find(1).orElseThrow().state(),
                outbox.find(2).orElseThrow().state());
    }
}
