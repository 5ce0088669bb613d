package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.distribution.MailSettings;
import vn.tonghop.distribution.Post;
import vn.tonghop.distribution.SmtpPost;
import vn.tonghop.job.clock.Attempts;
import vn.tonghop.job.clock.Dispatcher;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.Round;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.clock.action.RemindAction;
import vn.tonghop.job.life.Extensions;
import vn.tonghop.job.mail.remind.StillMissing;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.period.Period;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.planning.Timetable;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Doer;

/** Reminders of the plan of 2026 with a real database and a real mail server; only the clock is a test's. */
class RemindingTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant THREE_DAYS_BEFORE = at("2026-06-11T08:00:00+07:00");
    private static final Instant DAY_AFTER = at("2026-06-17T09:00:00+07:00");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private MailOffice office;
    private MailSettings settings;
    private Timetable table;
    private Instant now = at("2026-06-01T00:00:00+07:00");

    @BeforeEach
    void start() throws IOException {
        server.start();
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate outbox, outbox_file, outbox_attempt, extension restart identity")
                .update();
        office = new MailOffice(folder, server.getSmtp().getPort());
        settings = office.settings();
        Timetable whole = office.timetable();
        table = Timetable.of(
                whole.programme(),
                new Schedule(
                        whole.schedule().entries().stream()
                                .filter(entry -> entry.job() == ScheduledJob.REMIND)
                                .toList(),
                        Optional.empty()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void remindsEachUnitThatHasNotSentOnceAndNobodyElse() {
        sampleOfThreeWards();
        Dispatcher one = process("one");
        Dispatcher two = process("two");
        one.look(table);
        now = DAY_AFTER.plusSeconds(60);

        assertThat(one.look(table).failed() + two.look(table).failed()).isZero();
        assertThat(sending().round(new StillMissing(DATABASE.dataSource(), List.of())))
                .as("sent by a process that keeps other programmes")
                .isZero();
        send();
        send();

        List<LetterRow> reminders = letters(LetterKind.REMINDER);
        Set<String> sent = Set.copyOf(JdbcClient.create(DATABASE.dataSource())
                .sql("select distinct unit from submission")
                .query(String.class)
                .list());
        assertThat(sent).isNotEmpty();
        assertThat(reminders)
                .hasSizeGreaterThan(100)
                .allMatch(letter -> letter.state() == LetterState.SENT)
                .noneMatch(letter -> sent.contains(letter.intent().to().whom()));
        assertThat(reminders.stream().map(letter -> letter.intent().to().whom()))
                .doesNotHaveDuplicates();
        assertThat(ids()).hasSize(letters().size()).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheReviewerAllAtOnceAndAfterTheDeadlineTheOfficeAbove() {
        process("one").look(table);
        now = THREE_DAYS_BEFORE.plusSeconds(60);
        process("one").look(table);

        assertThat(letters(LetterKind.SUMMARY))
                .extracting(letter -> letter.intent().to().whom())
                .containsExactly("kv-ba-dinh");
        assertThat(letters(LetterKind.REMINDER).get(0).intent().text().body())
                .contains("đề nghị gửi biểu BM01-PCMD kỳ 2026-06 chậm nhất hết ngày 16/06/2026.");
        now = DAY_AFTER.plusSeconds(60);
        process("one").look(table);

        assertThat(letters(LetterKind.SUMMARY))
                .extracting(letter -> letter.intent().to().whom())
                .contains("01");
        LetterRow summary = letters(LetterKind.SUMMARY).stream()
                .filter(letter -> letter.intent().to().whom().equals("kv-ba-dinh"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(summary.intent().text().body())
                .contains("còn 3 báo cáo kỳ 2026-06 chưa nhận được")
                .contains("(00004), biểu BM01-PCMD: quá hạn, hạn 16/06/2026");
    }

    @Test
    void afterTheServerWasAwayNobodyIsRemindedWhoHasSentMeanwhile() {
        process("one").look(table);
        now = DAY_AFTER.plusSeconds(60);
        process("one").look(table);
        int port = server.getSmtp().getPort();
        server.stop();
        send();
        sampleOfThreeWards();
        now = now.plus(Duration.ofDays(2));
        office.collect(DATABASE.dataSource(), now);
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        back.start();
        try {
            send();
            assertThat(back.getReceivedMessages()).hasSizeGreaterThan(100);
        } finally {
            back.stop();
        }

        assertThat(letters(LetterKind.REMINDER).stream()
                        .filter(letter -> letter.cause().equals("HAS_SENT"))
                        .map(LetterRow::state))
                .isNotEmpty()
                .containsOnly(LetterState.DROPPED);
    }

    @Test
    void whoWasGivenTimeIsNotRemindedBeforeItIsOver() {
        Acting department = office.department();
        var extensions = new Extensions(DATABASE.dataSource(), table.programme(), department);
        var ward = table.programme().units().find("00004", JUNE.end()).orElseThrow();
        extensions.give(JUNE, ward, LocalDate.of(2026, 6, 19), "trụ sở mất điện", now);
        assertThatThrownBy(() -> extensions.give(JUNE, ward, LocalDate.of(2026, 6, 20), " ", now))
                .isInstanceOf(NotAllowedException.class);
        process("one").look(table);
        now = DAY_AFTER.plusSeconds(60);
        process("one").look(table);

        assertThat(letters(LetterKind.REMINDER))
                .extracting(letter -> letter.intent().to().whom())
                .contains("00008")
                .doesNotContain("00004");
        assertThat(letters(LetterKind.SUMMARY).get(0).intent().text().body())
                .contains("(00004), biểu BM01-PCMD: được gia hạn đến 19/06/2026");
    }

    @Test
    void overAYearOfTwoProcessesThatCrashEachReminderIsThereOnceOrListedAsDoubtful() throws IOException {
        Random chance = new Random(8);
        Dispatcher one = process("one");
        Dispatcher two = process("two");
        office.mailboxesOfOneWardOnly();
        now = at("2026-01-01T00:00:00+07:00");
        one.look(table);
        int crashes = 0;
        for (Instant end = at("2026-12-31T00:00:00+07:00"); now.isBefore(end); ) {
            Round round = (chance.nextBoolean() ? one : two).look(table);
            for (int i = 0; i < 3; i++) {
                crashes += chance.nextInt(4) == 0 && dies(chance.nextBoolean()) ? 1 : 0;
                send();
            }
            now = round.next().isAfter(now) ? round.next() : now.plusSeconds(60);
        }

        List<String> ids = ids();
        assertThat(crashes).isPositive();
        assertThat(letters()).hasSizeGreaterThan(80);
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> sent = inState(LetterState.SENT);
        Set<String> doubtful = inState(LetterState.DOUBTFUL);
        assertThat(ids).containsAll(sent);
        assertThat(doubtful).hasSize(crashes);
        Set<String> all = new TreeSet<>(sent);
        all.addAll(doubtful);
        all.addAll(inState(LetterState.DROPPED));
        assertThat(all).hasSize(letters().size()).containsAll(ids);
        assertThat(inState(LetterState.DROPPED)).doesNotContainAnyElementsOf(ids);
    }

    private boolean dies(boolean handsOver) {
        Post post = new DyingPost(new SmtpPost(settings), handsOver);
        var sending = new Sending(DATABASE.dataSource(), () -> post, () -> now, Events.NONE);
        try {
            sending.round((row, at) -> Optional.empty());
            return false;
        } catch (DyingPost.Crash e) {
            return true;
        }
    }

    private void send() {
        sending().round(new StillMissing(DATABASE.dataSource(), List.of(table)));
    }

    private Sending sending() {
        return new Sending(DATABASE.dataSource(), () -> new SmtpPost(settings), () -> now, Events.NONE);
    }

    private Dispatcher process(String name) {
        var means = new Means(DATABASE.dataSource(), office.place(), Doer.NOBODY, MailOffice.unwatched(), () -> now);
        var attempts = new Attempts(
                new RunBook(DATABASE.dataSource(), name, () -> now, Pulse.NONE),
                () -> now,
                Map.of(ScheduledJob.REMIND, new RemindAction(means)));
        return new Dispatcher(DATABASE.dataSource(), attempts, (programme, day) -> true, Events.NONE);
    }

    private void sampleOfThreeWards() {
        new SampleCity(table.programme(), SampleCity.DEMO_SEED, 3)
                .writeMonth(JUNE, office.place().inboxes().resolve("hanoi-2026"));
    }

    private List<LetterRow> letters() {
        return new OutboxStore(DATABASE.dataSource()).latest("hanoi-2026", 100_000);
    }

    private List<LetterRow> letters(LetterKind kind) {
        return letters().stream()
                .filter(letter -> letter.intent().about().kind() == kind)
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    private Set<String> inState(LetterState state) {
        return letters().stream()
                .filter(letter -> letter.state() == state)
                .map(LetterRow::messageId)
                .collect(Collectors.toSet());
    }

    private List<String> ids() {
        return MailOffice.ids(server.getReceivedMessages());
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
