package vn.tonghop.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class FiringsTest {

    private static final ZoneId HANOI_TIME = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Programme CITY_2024 = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2024");

    @ParameterizedTest
    @CsvSource({
        // The last day on time is Monday 16 February 2026, in the week of Tết.
        "2026-02, BEFORE,        3, 2026-02-11T08:00",
        "2026-02, ON_THE_DAY,    0, 2026-02-16T08:00",
        "2026-02, DUE,           0, 2026-02-17T00:00",
        "2026-02, MORNING_AFTER, 0, 2026-02-17T08:00",
        "2026-02, AFTER,         1, 2026-02-23T08:00",
        // Sunday 16 August; Saturday 22 August is worked in exchange for Monday 31 August.
        "2026-08, BEFORE,        1, 2026-08-14T08:00",
        "2026-08, AFTER,         6, 2026-08-22T08:00",
        "2026-08, AFTER,         7, 2026-08-24T08:00"
    })
    void goByTheDeadlineInWorkingDays(String period, When.Relation relation, int days, LocalDateTime at) {
        LocalTime time = relation == When.Relation.DUE ? LocalTime.MIDNIGHT : LocalTime.of(8, 0);
        var firings = new Firings(HANOI, schedule(new When.ByDeadline(relation, days, time), Set.of()));

        assertThat(year(firings))
                .filteredOn(firing -> firing.periodCode().equals(period))
                .extracting(Firing::at)
                .containsExactly(at.atZone(HANOI_TIME).toInstant());
    }

    @Test
    void doNotDependOnTheZoneOfTheMachine() {
        var when = new When.ByDeadline(When.Relation.MORNING_AFTER, 0, LocalTime.of(6, 0));
        List<Firing> here = year(new Firings(HANOI, schedule(when, Set.of())));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

            assertThat(year(new Firings(HANOI, schedule(when, Set.of())))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void goByTheLatestDeadlineOrByThatOfTheGroupsThatAreNamed() {
        var due = new When.ByDeadline(When.Relation.DUE, 0, LocalTime.MIDNIGHT);
        ScheduleEntry everybody =
                new ScheduleEntry("", ScheduledJob.REPORT, Set.of(PeriodKind.HALF), Set.of(), due, Missed.SKIP);
        ScheduleEntry districts = new ScheduleEntry(
                "", ScheduledJob.REPORT, Set.of(PeriodKind.HALF), Set.of("quan-huyen"), due, Missed.SKIP);

        assertThat(year(CITY_2024, everybody)).containsExactly(instant("2024-06-21T00:00:00+07:00"));
        assertThat(year(CITY_2024, districts)).containsExactly(instant("2024-06-17T00:00:00+07:00"));
    }

    @Test
    void byTheClockKeepToWorkingDaysAndToTheYearOfThePlan() {
        var entry = new ScheduleEntry(
                "",
                ScheduledJob.COLLECT,
                Set.of(),
                Set.of(),
                new When.ByCron(Cron.parse("30 7 * * *").orElseThrow(), true),
                Missed.RUN_ONCE);
        var firings = new Firings(HANOI, new Schedule(List.of(entry), Optional.empty()));

        assertThat(firings.between(instant("2026-02-13T08:00:00+07:00"), instant("2026-02-24T00:00:00+07:00")))
                .extracting(Firing::at)
                .containsExactly(instant("2026-02-23T07:30:00+07:00"));
        assertThat(firings.between(instant("2026-08-21T08:00:00+07:00"), instant("2026-08-24T00:00:00+07:00")))
                .extracting(Firing::at)
                .containsExactly(instant("2026-08-22T07:30:00+07:00"));
        assertThat(firings.next(Instant.EPOCH)).map(Firing::at).contains(instant("2026-01-05T07:30:00+07:00"));
        assertThat(firings.next(instant("2026-12-31T07:30:00+07:00"))).isEmpty();
    }

    @Test
    void byTheClockAreAboutThePeriodThatIsDueNext() {
        var entry = new ScheduleEntry(
                "",
                ScheduledJob.REPORT,
                Set.of(PeriodKind.MONTH),
                Set.of(),
                new When.ByCron(Cron.parse("0 20 16,17 * *").orElseThrow(), false),
                Missed.RUN_ONCE);

        assertThat(new Firings(HANOI, new Schedule(List.of(entry), Optional.empty()))
                        .between(instant("2026-06-01T00:00:00+07:00"), instant("2026-06-30T00:00:00+07:00")))
                .extracting(Firing::periodCode)
                .containsExactly("2026-06", "2026-07");
    }

    @Test
    void nextIsTheFirstOfThoseBetween() {
        var firings = new Firings(
                HANOI,
                new Schedule(
                        List.of(
                                entry(new When.ByDeadline(When.Relation.AFTER, 2, LocalTime.NOON), Set.of()),
                                entry(new When.ByCron(Cron.parse("0 12 * * FRI").orElseThrow(), true), Set.of())),
                        Optional.empty()));
        Instant from = Instant.EPOCH;
        for (Instant at : year(firings).stream().map(Firing::at).distinct().toList()) {
            assertThat(firings.next(from)).map(Firing::at).contains(at);
            from = at;
        }
    }

    private static Schedule schedule(When when, Set<String> of) {
        return new Schedule(List.of(entry(when, of)), Optional.empty());
    }

    private static ScheduleEntry entry(When when, Set<String> of) {
        return new ScheduleEntry("x", ScheduledJob.REPORT, Set.of(PeriodKind.MONTH), of, when, Missed.RUN_ONCE);
    }

    private static List<Instant> year(Programme programme, ScheduleEntry entry) {
        return year(new Firings(programme, new Schedule(List.of(entry), Optional.empty()))).stream()
                .map(Firing::at)
                .toList();
    }

    private static List<Firing> year(Firings firings) {
        return firings.between(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
