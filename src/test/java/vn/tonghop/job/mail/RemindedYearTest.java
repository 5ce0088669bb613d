package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.distribution.Handed;
import vn.tonghop.distribution.Letter;
import vn.tonghop.distribution.Post;
import vn.tonghop.job.clock.Attempts;
import vn.tonghop.job.clock.Dispatcher;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.Round;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.clock.action.RemindAction;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.period.DueRule;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Doer;

/**
 * Two processes remind of all deadlines of a year in which nobody sends anything, and die at moments drawn by chance: before a
 * letter is meant, after, before the mail server has it, after.
 */
class RemindedYearTest {

    private static final int ONE_IN = 15;

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private final Map<String, Integer> received = new HashMap<>();
    private final Set<String> sentAsItDied = new TreeSet<>();
    private Random chance = new Random();
    private boolean disturbed;
    private MailOffice office;
    private Timetable table;
    private Instant now = Instant.EPOCH;

    /** A process that dies is no fault that somebody could catch. */
    private static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void begin() throws Exception {
        Schema.migrate(DATABASE.dataSource());
        office = new MailOffice(folder, 1);
        Files.writeString(office.jobs().resolve("contacts.csv"), """
                unit,role,mailbox,basis
                01,Văn phòng,van-phong@example.org,assumed
                00004,Phòng Văn hóa - Xã hội,ba-dinh@example.org,assumed
                00008,Phòng Văn hóa - Xã hội,ngoc-ha@example.org,assumed
                kv-ba-dinh,Tổ duyệt,duyet@example.org,assumed
                """);
        Timetable whole = office.timetable();
        table = Timetable.of(
                whole.programme(),
                new Schedule(
                        whole.schedule().entries().stream()
                                .filter(entry -> entry.job() == ScheduledJob.REMIND)
                                .toList(),
                        Optional.empty()));
    }

    @Test
    void everyReminderIsSentOnceOrListedAsDoubtfulWhereTheProcessDiedAsItWasSent() {
        Set<String> quiet = year();
        long seed = System.nanoTime();
        System.out.println("reminded with seed " + seed);
        chance = new Random(seed);
        disturbed = true;

        assertThat(year()).as("seed %s", seed).isEqualTo(quiet).hasSizeGreaterThan(60);
        List<LetterRow> letters = letters();
        assertThat(letters)
                .as("seed %s", seed)
                .allMatch(letter -> letter.state() == LetterState.SENT || letter.state() == LetterState.DOUBTFUL);
        assertThat(letters.stream()
                        .filter(letter -> letter.state() == LetterState.DOUBTFUL)
                        .map(LetterRow::messageId))
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(sentAsItDied)
                .isNotEmpty();
        assertThat(letters)
                .filteredOn(letter -> letter.state() == LetterState.SENT)
                .as("seed %s", seed)
                .allMatch(letter -> received.get(letter.messageId()) == 1);
        assertThat(received.values()).as("seed %s", seed).containsOnly(1);
    }

    /** What was meant, by its keys. */
    private Set<String> year() {
        DATABASE.empty();
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate outbox, outbox_file, outbox_attempt restart identity")
                .update();
        received.clear();
        now = LocalDate.of(2026, 1, 1).atStartOfDay(DueRule.ZONE).toInstant();
        Instant end = LocalDate.of(2027, 1, 1).atStartOfDay(DueRule.ZONE).toInstant();
        List<Dispatcher> processes = List.of(process("one"), process("two"));
        while (now.isBefore(end)) {
            List<Instant> next = new ArrayList<>();
            for (Dispatcher process : processes) {
                next.add(look(process));
                send();
            }
            now = next.stream().min(Instant::compareTo).orElseThrow();
        }
        Set<String> keys = new TreeSet<>();
        letters().forEach(letter -> keys.add(letter.intent().about().key()));
        return keys;
    }

    private Instant look(Dispatcher process) {
        try {
            Round round = process.look(table);
            return round.next().isAfter(now) ? round.next() : now.plusSeconds(60);
        } catch (Crash e) {
            return now.plusSeconds(60);
        }
    }

    /** Whoever dies as it sends is followed by another. */
    private void send() {
        for (boolean dead = true; dead; ) {
            try {
                new Sending(DATABASE.dataSource(), DyingPost::new, () -> now, Events.NONE)
                        .round((row, at) -> Optional.empty());
                dead = false;
            } catch (Crash e) {
                dead = true;
            }
        }
    }

    private void dieByChance() {
        if (disturbed && chance.nextInt(ONE_IN) == 0) {
            throw new Crash();
        }
    }

    private Dispatcher process(String name) {
        var means = new Means(DATABASE.dataSource(), office.place(), Doer.NOBODY, MailOffice.unwatched(), () -> now);
        var reminding = new RemindAction(means);
        ScheduledAction dying = (programme, firing, ticket) -> {
            dieByChance();
            ScheduledAction.Result result = reminding.perform(programme, firing, ticket);
            dieByChance();
            return result;
        };
        var attempts = new Attempts(
                new RunBook(DATABASE.dataSource(), name, () -> now, Pulse.NONE),
                () -> now,
                Map.of(ScheduledJob.REMIND, dying));
        return new Dispatcher(DATABASE.dataSource(), attempts, (programme, day) -> true, Events.NONE);
    }

    private List<LetterRow> letters() {
        return new OutboxStore(DATABASE.dataSource()).latest("hanoi-2026", 100_000);
    }

    /** Dies before or after the server has the letter. */
    private final class DyingPost implements Post {

        @Override
        public Handed hand(Letter letter) {
            try {
                dieByChance();
                received.merge(letter.messageId(), 1, Integer::sum);
                dieByChance();
            } catch (Crash e) {
                sentAsItDied.add(letter.messageId());
                throw e;
            }
            return new Handed(Handed.Result.SENT, "");
        }

        @Override
        public void close() {}
    }
}
