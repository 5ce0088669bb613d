package vn.tonghop.job.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.schedule.Cron;
import vn.tonghop.plan.schedule.FinalBy;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.plan.schedule.Missed;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduleEntry;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.plan.schedule.When;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.server.TestDatabase;

class DispatcherTest {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Instant BEFORE = at("2026-06-16T23:00:00+07:00");
    private static final Instant SIX = at("2026-06-17T06:00:00+07:00");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private Office office;
    private final Set<String> failing = new HashSet<>();

    @BeforeEach
    void open() {
        office = new Office(DATABASE.jdbcUrl());
        office.set(BEFORE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsDueIsDoneOnceByWhicheverProcessLooksFirst() {
        Timetable table = table(report(Missed.RUN_ONCE));
        var one = office.start("a", firing -> {});
        var two = office.start("b", firing -> {});
        one.look(table);
        two.look(table);
        office.set(SIX);

        assertThat(two.look(table).done()).isEqualTo(1);
        assertThat(one.look(table)).extracting(Round::done, Round::open).containsExactly(0, 0);
        assertThat(office.completed()).hasSize(1);
    }

    @Test
    void nothingOfBeforeTheScheduleWasKeptIsOwed() {
        office.set(at("2026-09-01T00:00:00+07:00"));

        Round round = office.start("a", firing -> {}).look(table(report(Missed.RUN_ONCE)));

        assertThat(round.done()).isZero();
        assertThat(round.next()).isEqualTo(at("2026-09-02T00:00:00+07:00"));
    }

    @Test
    void aClockThatIsSetBackRunsNothingTwice() {
        Timetable table = table(report(Missed.RUN_ONCE), takingInEveryMorning());
        var process = office.start("a", firing -> {});
        process.look(table);
        office.set(SIX.plus(Duration.ofMinutes(40)));
        process.look(table);
        office.set(SIX.minus(Duration.ofMinutes(20)));
        process.look(table);
        office.set(SIX);
        process.look(table);
        office.set(at("2026-06-17T07:30:00+07:00"));
        process.look(table);

        assertThat(office.completed().values()).containsOnly(1);
        assertThat(office.completed()).hasSize(2);
        assertThat(office.events()).anyMatch(event -> event.startsWith("clock.back"));
    }

    @Test
    void aRunThatWasMissedIsMadeUpForEachDeadlineAndOnceForWhatGoesByTheClock() {
        Timetable table = table(report(Missed.RUN_ONCE), takingInEveryMorning());
        var process = office.start("a", firing -> {});
        process.look(table);
        office.set(at("2026-08-20T12:00:00+07:00"));

        Round round = process.look(table);

        assertThat(round.done()).isEqualTo(4);
        assertThat(office.completed().keySet())
                .containsExactlyInAnyOrder(
                        "hanoi-2026 REPORT 2026-06 2026-06-16T23:00:00Z",
                        "hanoi-2026 REPORT 2026-07 2026-07-16T23:00:00Z",
                        "hanoi-2026 REPORT 2026-08 2026-08-16T23:00:00Z",
                        "hanoi-2026 COLLECT  2026-08-20T00:30:00Z");
        assertThat(states()).contains("SKIPPED REPLACED");
        assertThat(process.look(table).done()).isZero();
    }

    @Test
    void aRunThatWasMissedIsLeftOutWhereTheScheduleSaysSo() {
        Timetable table = table(report(Missed.SKIP));
        var process = office.start("a", firing -> {});
        process.look(table);
        office.set(SIX.plus(Duration.ofHours(2)));

        assertThat(process.look(table)).extracting(Round::done, Round::open).containsExactly(0, 0);
        assertThat(states()).containsExactly("SKIPPED MISSED");
        assertThat(office.completed()).isEmpty();
    }

    @Test
    void aRunThatWasMissedIsPutToSomebodyAndDoneWhenTheySaySo() {
        Timetable table = table(report(Missed.ASK));
        var process = office.start("a", firing -> {});
        process.look(table);
        office.set(SIX.plus(Duration.ofHours(2)));

        assertThat(process.look(table)).extracting(Round::done, Round::alarms).containsExactly(0, 1);
        assertThat(process.look(table).done()).isZero();
        var asked = new RunStore(process.server().dataSource())
                .latest("hanoi-2026", 1)
                .get(0);
        assertThat(process.decisions().run(table, asked)).isEqualTo(Decisions.Outcome.DONE);

        assertThat(office.completed()).hasSize(1);
        assertThat(process.look(table).alarms()).isZero();
    }

    @Test
    void aRunThatIsSlowToBeginIsNotTakenForMissed() {
        Timetable table = table(report(Missed.SKIP));
        var process = office.start("a", firing -> {});
        process.look(table);
        office.set(SIX.plus(Duration.ofMinutes(50)));

        assertThat(process.look(table).done()).isEqualTo(1);
    }

    @Test
    void aRunThatFailsIsTriedAgainLaterAndLaterThenGivenUpAndDoesNotHinderOthers() {
        Timetable table = table(report(Missed.RUN_ONCE), takingInEveryMorning());
        failing.add("REPORT");
        var process = office.start("a", this::work);
        process.look(table);
        office.set(SIX);
        int failures = 0;
        Instant end = at("2026-06-17T12:00:00+07:00");
        while (office.now().isBefore(end)) {
            Round round = process.look(table);
            failures += round.failed();
            office.set(round.next());
        }

        assertThat(failures).isEqualTo(4);
        assertThat(office.completed().keySet()).containsExactly("hanoi-2026 COLLECT  2026-06-17T00:30:00Z");
        assertThat(new AlarmStore(process.server().dataSource()).open("hanoi-2026"))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.GIVEN_UP);
        assertThat(office.events())
                .filteredOn(event -> event.startsWith("run.failed"))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event)
                        .contains("IllegalStateException")
                        .doesNotContain("BM01-PCMD_00004_2026-06.xlsx"));
    }

    @Test
    void aRunThatFoundTheProgrammeBusyIsNotHeldAgainstIt() {
        Timetable table = table(report(Missed.RUN_ONCE));
        failing.add("BUSY");
        var process = office.start("a", this::work);
        process.look(table);
        office.set(SIX);
        for (int i = 0; i < 8; i++) {
            Round round = process.look(table);
            assertThat(round).extracting(Round::failed, Round::open).containsExactly(0, 1);
            office.set(round.next());
        }
        failing.clear();

        assertThat(process.look(table).done()).isEqualTo(1);
    }

    @Test
    void aDeadlineThatPassesWithoutItsFinalReportRaisesTheAlarmByItself() {
        var by = new When.ByDeadline(When.Relation.AFTER, 2, LocalTime.of(17, 0));
        Timetable table = Timetable.of(
                HANOI, new Schedule(List.of(), Optional.of(new FinalBy(Set.of(PeriodKind.MONTH), Set.of(), by))));
        var process = office.start("a", firing -> {});
        office.reportsAreThere(false);
        Round first = process.look(table);
        assertThat(first.alarms()).isZero();
        office.set(at("2026-06-18T16:59:59+07:00"));
        assertThat(process.look(table).next()).isEqualTo(at("2026-06-18T17:00:00+07:00"));
        office.set(at("2026-06-18T17:00:00+07:00"));

        assertThat(process.look(table).alarms()).isEqualTo(1);
        assertThat(process.look(table).alarms()).isEqualTo(1);
        assertThat(office.events())
                .filteredOn(event -> event.startsWith("alarm.raised"))
                .containsExactly("alarm.raised programme hanoi-2026 kind overdue period 2026-06");

        office.reportsAreThere(true);
        assertThat(process.look(table).alarms()).isZero();
    }

    private void work(Firing firing) {
        if (failing.contains("BUSY")) {
            throw new RunInProgressException(firing.programme());
        }
        if (failing.contains(firing.job().name())) {
            throw new IllegalStateException("cannot read BM01-PCMD_00004_2026-06.xlsx");
        }
    }

    private List<String> states() {
        return office.jdbc()
                .sql("select state || ' ' || cause from run where cause <> '' group by 1")
                .query(String.class)
                .list();
    }

    private static Timetable table(ScheduleEntry... entries) {
        return Timetable.of(HANOI, new Schedule(List.of(entries), Optional.empty()));
    }

    private static ScheduleEntry report(Missed missed) {
        return new ScheduleEntry(
                "Báo cáo tháng",
                ScheduledJob.REPORT,
                Set.of(PeriodKind.MONTH),
                Set.of(),
                new When.ByDeadline(When.Relation.MORNING_AFTER, 0, LocalTime.of(6, 0)),
                missed);
    }

    private static ScheduleEntry takingInEveryMorning() {
        return new ScheduleEntry(
                "Nhận tệp",
                ScheduledJob.COLLECT,
                Set.of(),
                Set.of(),
                new When.ByCron(Cron.parse("30 7 * * *").orElseThrow(), true),
                Missed.RUN_ONCE);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
