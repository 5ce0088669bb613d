package vn.tonghop.job.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.plan.schedule.Cron;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduleEntry;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.plan.schedule.When;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.server.TestDatabase;

/** Two processes keep the schedules of all programmes of a year on one database, and die at moments drawn by chance. */
class SimulatedYearTest {

    private static final ZoneId HANOI_TIME = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> PROGRAMMES =
            List.of("dong-da-2022", "hanoi-2024", "hoa-phong-2024", "hanoi-2026", "yen-nghia-2026");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private Random chance = new Random();
    private List<Office.Process> processes = List.of();
    private List<Timetable> tables = List.of();
    private boolean nested;

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026})
    void everythingIsDoneOnceHoweverProcessesDieAndClocksAreSet(int year) {
        live(year, SimulatedYearTest::takingInOnMondays);
    }

    @ParameterizedTest
    @Tag("soak")
    @ValueSource(ints = {2022, 2024, 2026})
    void soItIsWithEveryRunThatIsScheduled(int year) {
        live(year, schedule -> schedule);
    }

    /** What is changed of the schedules that are shipped. */
    private interface Change {

        Schedule of(Schedule shipped);
    }

    private void live(int year, Change change) {
        long seed = System.nanoTime();
        System.out.println("simulated " + year + " with seed " + seed);
        chance = new Random(seed);
        Instant begin = LocalDate.of(year, 1, 1).atStartOfDay(HANOI_TIME).toInstant();
        Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(HANOI_TIME).toInstant();
        tables = PROGRAMMES.stream()
                .filter(id -> id.endsWith("-" + year))
                .map(id -> Timetable.read(Path.of("jobs"), id))
                .map(table -> Timetable.of(table.programme(), change.of(table.schedule())))
                .toList();
        try (var office = new Office(DATABASE.jdbcUrl())) {
            processes = List.of(office.start("a", this::work), office.start("b", this::work));
            office.set(begin.minusSeconds(1));
            while (office.now().isBefore(end)) {
                Instant next = lookInAnyOrder(office);
                if (chance.nextInt(50) == 0) {
                    setBackAnHour(office);
                }
                office.set(next);
            }
            assertDoneOnce(office, begin, end, seed);
        }
    }

    private Instant lookInAnyOrder(Office office) {
        List<Office.Process> order = new ArrayList<>(processes);
        Collections.shuffle(order, chance);
        return order.stream()
                .flatMap(process -> tables.stream().map(process::look))
                .map(Round::next)
                .map(next -> next.isAfter(office.now()) ? next : office.now().plusSeconds(60))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void setBackAnHour(Office office) {
        Instant now = office.now();
        office.set(now.minus(Duration.ofHours(1)));
        lookInAnyOrder(office);
        office.set(now);
    }

    /** Dies before or after its work, and now and then the other process looks meanwhile. */
    private void work(Firing firing) {
        dieByChance();
        if (!nested && chance.nextInt(8) == 0) {
            nested = true;
            try {
                lookMeanwhile(firing);
            } finally {
                nested = false;
            }
        }
        dieByChance();
    }

    /** Whoever works has the programme's lock, so that the other finds it busy, and itself too. */
    private void lookMeanwhile(Firing firing) {
        Timetable table = tables.stream()
                .filter(one -> one.programme().id().equals(firing.programme()))
                .findFirst()
                .orElseThrow();
        for (Office.Process process : processes) {
            assertThat(process.look(table).done()).isZero();
        }
    }

    private void dieByChance() {
        if (!nested && chance.nextInt(12) == 0) {
            throw new Office.Crash();
        }
    }

    private void assertDoneOnce(Office office, Instant begin, Instant end, long seed) {
        List<String> scheduled = tables.stream()
                .flatMap(table -> table.firings().between(begin.minusSeconds(1), end).stream())
                .map(Office::name)
                .toList();
        assertThat(scheduled).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(office.completed().keySet()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(scheduled);
        assertThat(Set.copyOf(office.completed().values())).as("seed %s", seed).containsExactly(1);
        assertThat(office.jdbc()
                        .sql("select count(*) from run where state = 'DONE' and revision = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(scheduled.size());
        assertThat(office.jdbc()
                        .sql("select count(*) from run where state <> 'DONE'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(office.events()).anyMatch(event -> event.startsWith("run.recovered"));
    }

    private static Schedule takingInOnMondays(Schedule shipped) {
        return new Schedule(
                shipped.entries().stream()
                        .flatMap(entry ->
                                entry.job() == ScheduledJob.COLLECT ? Stream.of(onMondays(entry)) : Stream.of(entry))
                        .toList(),
                shipped.finalBy());
    }

    private static ScheduleEntry onMondays(ScheduleEntry entry) {
        return new ScheduleEntry(
                entry.name(),
                entry.job(),
                entry.periods(),
                entry.of(),
                new When.ByCron(Cron.parse("30 7 * * MON").orElseThrow(), true),
                entry.missed());
    }
}
