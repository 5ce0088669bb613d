package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.distribution.Attachment;
import vn.tonghop.distribution.MailSettings;
import vn.tonghop.distribution.SmtpPost;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.job.clock.Events;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.inbox.FileHashes;

class SendingTest {

    private static final Relevance ALL = (row, now) -> Optional.empty();

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private Instant now = Instant.parse("2026-06-15T01:00:00Z");
    private OutboxStore outbox;

    @BeforeEach
    void start() {
        server.start();
        Schema.migrate(DATABASE.dataSource());
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate outbox, outbox_file, outbox_attempt, alarm restart identity")
                .update();
        outbox = new OutboxStore(DATABASE.dataSource());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterIsMeantOnceAndSentOnceUnderItsMessageId() throws MessagingException {
        mean("one", "00004");
        mean("one", "00004");

        assertThat(sending().round(ALL)).isEqualTo(1);
        assertThat(sending().round(ALL)).isZero();

        MimeMessage received = onlyReceived();
        assertThat(received.getMessageID()).isEqualTo(letter(1).messageId());
        assertThat(received.getSubject()).isEqualTo("Báo cáo tháng 6");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter(1).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void filesGoWithALetterOnlyAsTheyWereWhenItWasMeant() throws IOException, MessagingException {
        Path pdf = Files.writeString(folder.resolve("thang-6.pdf"), "as printed");
        String hash = FileHashes.of(Files.readAllBytes(pdf));
        mean("same", "00004", new Attachment(pdf, "báo-cáo.pdf", hash));
        sending().round(ALL);
        mean("other", "00004", new Attachment(pdf, "báo-cáo.pdf", hash));
        Files.writeString(pdf, "changed since");
        sending().round(ALL);
        mean("empty", "00004", new Attachment(folder.resolve("none.pdf"), "none.pdf", hash));
        sending().round(ALL);

        assertThat(onlyReceived().getSize()).isPositive();
        assertThat(List.of(letter(1).state(), letter(2).state(), letter(3).state()))
                .containsExactly(LetterState.SENT, LetterState.DEAD, LetterState.DEAD);
        assertThat(letter(2).cause()).contains("ATTACHMENT");
    }

    @Test
    void whileTheServerIsAwayForTwoDaysEverythingWaitsAndThenGoesOutOnce() {
        IntStream.range(0, 20).forEach(n -> mean("letter " + n, "00004"));
        int port = server.getSmtp().getPort();
        server.stop();
        Instant end = now.plus(Duration.ofDays(2));
        for (; now.isBefore(end); now = now.plus(Duration.ofMinutes(30))) {
            assertThat(sending(port).round(ALL)).isZero();
        }
        assertThat(alarms()).isEmpty();
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        back.start();
        try {
            now = now.plus(Duration.ofHours(1));
            assertThat(sending(port).round(ALL)).isEqualTo(20);
            assertThat(sending(port).round(ALL)).isZero();

            assertThat(Arrays.stream(back.getReceivedMessages()).map(SendingTest::id))
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        } finally {
            back.stop();
        }
    }

    @Test
    void aServerThatStaysAwayIsGivenUpWithAnAlarm() {
        mean("one", "00004");
        int port = server.getSmtp().getPort();
        server.stop();
        sending(port).round(ALL);
        now = now.plus(Duration.ofDays(6));
        sending(port).round(ALL);

        assertThat(letter(1).state()).isEqualTo(LetterState.DEAD);
        assertThat(letter(1).cause()).isNotBlank().doesNotContain("@");
        assertThat(alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.MAIL_DEAD);
    }

    @Test
    void aRefusalForGoodIsADeadLetterAndOneForNowIsTriedAgain() throws IOException {
        mean("one", "00004");
        try (var refusing = new ScriptedSmtp("550 no such mailbox", "250 ok")) {
            sending(refusing.port()).round(ALL);
        }
        mean("two", "00004");
        try (var busy = new ScriptedSmtp("450 try later", "250 ok")) {
            sending(busy.port()).round(ALL);
        }

        assertThat(letter(1).state()).isEqualTo(LetterState.DEAD);
        assertThat(letter(1).cause()).contains("550");
        assertThat(alarms()).extracting(Alarm::subject).containsExactly("1");
        assertThat(letter(2).state()).isEqualTo(LetterState.WAITING);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(sending().round(ALL)).isEqualTo(1);
    }

    @Test
    void aServerThatHangsUpBeforeTheLetterIsWholeHasNotGotItAndAfterwardsNobodyKnows() throws IOException {
        mean("one", "00004");
        try (var early = new ScriptedSmtp(ScriptedSmtp.HANGS_UP, "250 ok")) {
            sending(early.port()).round(ALL);
            assertThat(early.letters()).isZero();
        }
        assertThat(letter(1).state()).isEqualTo(LetterState.WAITING);
        now = now.plus(Duration.ofMinutes(2));
        try (var late = new ScriptedSmtp("250 ok", ScriptedSmtp.HANGS_UP)) {
            sending(late.port()).round(ALL);
            assertThat(late.letters()).isEqualTo(1);
        }
        now = now.plus(Duration.ofDays(1));

        assertThat(letter(1).state()).isEqualTo(LetterState.DOUBTFUL);
        assertThat(sending().round(ALL)).isZero();
        assertThat(alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.MAIL_DOUBTFUL);
    }

    @Test
    void whoDiesInTheWindowLeavesADoubtfulLetterThatIsSentAgainOnlyWhenSomebodySaysSo() {
        mean("before", "00004");
        mean("after", "00008");
        dies(false);
        assertThat(letter(1).state()).isEqualTo(LetterState.SENDING);
        dies(true);
        for (int i = 0; i < 3; i++, now = now.plus(Duration.ofDays(1))) {
            sending().round(ALL);
        }

        assertThat(List.of(letter(1).state(), letter(2).state()))
                .containsExactly(LetterState.DOUBTFUL, LetterState.DOUBTFUL);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(alarms()).extracting(Alarm::subject).containsExactlyInAnyOrder("1", "2");

        assertThat(new LetterDecisions(DATABASE.dataSource()).again(1, now)).isTrue();
        assertThat(new LetterDecisions(DATABASE.dataSource()).settle(2, LetterState.SENT, now))
                .isTrue();
        assertThat(sending().round(ALL)).isEqualTo(1);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(SendingTest::id))
                .containsExactly(letter(2).messageId(), letter(1).messageId());
        assertThat(alarms()).isEmpty();
    }

    @Test
    void whileOneProcessSendsAnotherOneDoesNot() {
        mean("one", "00004");
        RunLock other = outbox.lock().orElseThrow();
        try (other) {
            assertThat(sending().round(ALL)).isZero();
        }

        assertThat(sending().round(ALL)).isEqualTo(1);
    }

    @Test
    void whatIsNotNeededAnyMoreIsLeftUnsentWithItsReason() {
        mean("moot", "00004");
        outbox.mean(Fixtures.intent("late", "00008", Optional.of(now.minusSeconds(1))), "example.org", now);

        sending().round((row, at) -> Optional.of("HAS_SENT").filter(why -> row.id() == 1));

        assertThat(List.of(letter(1).cause(), letter(2).cause())).containsExactly("HAS_SENT", "EXPIRED");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithoutTlsIsToldNothingWhereTlsIsWanted() {
        mean("one", "00004");
        var settings = Fixtures.settings(server.getSmtp().getPort(), MailServer.Security.STARTTLS);

        new Sending(DATABASE.dataSource(), () -> new SmtpPost(settings), () -> now, Events.NONE).round(ALL);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(letter(1).state()).isEqualTo(LetterState.WAITING);
    }

    private void dies(boolean handsOver) {
        var post = new DyingPost(new SmtpPost(Fixtures.settings(server.getSmtp().getPort())), handsOver);
        var process = new Sending(DATABASE.dataSource(), () -> post, () -> now, Events.NONE);
        assertThatThrownBy(() -> process.round(ALL)).isInstanceOf(DyingPost.Crash.class);
    }

    private Sending sending() {
        return sending(server.getSmtp().getPort());
    }

    private Sending sending(int port) {
        MailSettings settings = Fixtures.settings(port);
        return new Sending(DATABASE.dataSource(), () -> new SmtpPost(settings), () -> now, Events.NONE);
    }

    private void mean(String key, String whom, Attachment... files) {
        Intent plain = Fixtures.intent(key, whom, Optional.empty());
        outbox.mean(
                new Intent(plain.about(), plain.to(), plain.text(), plain.notAfter(), List.of(files)),
                "example.org",
                now);
    }

    private LetterRow letter(long number) {
        return outbox.find(number).orElseThrow();
    }

    private List<Alarm> alarms() {
        return new AlarmStore(DATABASE.dataSource()).open("hanoi-2026");
    }

    private MimeMessage onlyReceived() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
