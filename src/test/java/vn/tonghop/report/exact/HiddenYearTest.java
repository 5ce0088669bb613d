package vn.tonghop.report.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.OtherYear;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.scope.Membership;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Told;

/**
 * Rolls up and prints the reports of a year twice, from what units could have sent instead as well: whatever stands behind a
 * mark is another number, and all adds up as before. Whoever keeps every file of the year finds not a byte that differs.
 */
class HiddenYearTest {

    private static final Path JOBS = Path.of("jobs");
    private static final int INSIDE = 3;
    private static final int ALL = 1;
    /** Of every unit after so many the own sheet is printed. */
    private static final int SOME = 25;

    @TempDir
    Path folder;

    private int hidden;
    private int other;

    @ParameterizedTest
    @CsvSource({"hanoi-2026,2026-01 2026-02 2026-03 2026-Q1", "dong-da-2022,2022-01 2022-02 2022-03 2022-Q1"})
    void leavesNoTraceOfWhatIsHiddenInAnyFileOfAQuarter(String programme, String periods) throws IOException {
        List<Period> printed = Stream.of(periods.split(" "))
                .map(each -> Period.parse(each).orElseThrow())
                .toList();

        assertThat(differing(programme, printed, printed.subList(2, printed.size()), SOME))
                .isEmpty();
        assertThat(other).isGreaterThan(hidden / 2).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026"})
    @Tag("soak")
    void leavesNoTraceOfWhatIsHiddenInAnyFile(String programme) throws IOException {
        List<Period> printed = whole(programme);

        assertThat(differing(programme, printed, printed, ALL)).isEmpty();
        assertThat(other).isGreaterThan(hidden / 2).isPositive();
    }

    /** As the year goes on; a month in the middle of it comes again. */
    private static List<Period> whole(String programme) {
        Programme read = ProgrammeFiles.read(JOBS, programme);
        Set<PeriodKind> kinds = new LinkedHashSet<>();
        ReportFile.read(JOBS, read).forEach(report -> kinds.addAll(report.periods()));
        int year = year(programme);
        List<Period> periods = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (PeriodKind kind : kinds.stream().sorted().toList()) {
                int end = month;
                Period.inYear(kind, year).stream()
                        .filter(period -> period.lastMonth() == end)
                        .forEach(periods::add);
            }
            if (month == 5 && kinds.contains(PeriodKind.MONTH)) {
                periods.add(Period.month(year, month));
            }
        }
        return periods;
    }

    private static int year(String programme) {
        return Integer.parseInt(programme.replaceAll("\\D", ""));
    }

    private List<String> differing(String id, List<Period> periods, List<Period> printed, int every)
            throws IOException {
        Programme programme = ProgrammeFiles.read(JOBS, id);
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP);
        List<Told> one = new ArrayList<>();
        List<Told> another = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            if (leaders.guards(indicator) && !leaders.isClosed(indicator)) {
                var year =
                        new OtherYear(new YearOfFew(indicator, indicator.code().hashCode()).told(periods));
                one.addAll(year.told());
                another.addAll(other(year).told());
            }
        }
        var first = new RolledYear(programme, one, 0);
        var second = new RolledYear(programme, another, INSIDE);
        List<String> differing = new ArrayList<>();
        Map<Period, Integer> revisions = new HashMap<>();
        for (Period period : periods) {
            int revision = revisions.merge(period, 1, Integer::sum);
            Snapshot now = first.next(period, revision);
            Snapshot then = second.next(period, revision);
            if (printed.contains(period)) {
                differing.addAll(differing(programme, now, then, every));
            }
        }
        return differing;
    }

    /** As much as can be at once is another number. */
    private OtherYear other(OtherYear year) {
        OtherYear moved = year;
        for (String name : year.hidden()) {
            for (int by : new int[] {1, -1}) {
                OtherYear now = moved;
                if (now.value(name) == year.value(name)) {
                    moved = now.with(name, by)
                            .filter(each -> each.looksLike(year) && moved(each, year) > moved(now, year))
                            .orElse(now);
                }
            }
        }
        hidden += year.hidden().size();
        other += moved(moved, year);
        return moved;
    }

    private static int moved(OtherYear now, OtherYear year) {
        return (int) year.hidden().stream()
                .filter(name -> now.value(name) != year.value(name))
                .count();
    }

    private List<String> differing(Programme programme, Snapshot one, Snapshot another, int every) throws IOException {
        List<String> units = units(programme, one, every);
        List<String> differing = new ArrayList<>();
        for (ReportDefinition report : ReportFile.read(JOBS, programme)) {
            if (report.audience() != Audience.RESTRICTED
                    && report.periods().contains(one.period().kind())) {
                var files = new PrintedFiles(programme, folder);
                Map<String, byte[]> first = files.of(report, one, scope(one), units);
                Map<String, byte[]> second = files.of(report, another, scope(another), units);
                assertThat(first).as(report.id()).isNotEmpty().hasSameSizeAs(second);
                first.forEach((name, bytes) -> {
                    if (!Arrays.equals(bytes, second.get(name))) {
                        differing.add(name + " of " + one.runId());
                    }
                });
            }
        }
        return differing;
    }

    /** Those that have the people, and others; of the year as a whole everybody when the whole year is printed. */
    private static List<String> units(Programme programme, Snapshot snapshot, int every) {
        List<String> all = snapshot.units().stream()
                .map(line -> line.unit().code())
                .distinct()
                .toList();
        int step = every == ALL && !snapshot.period().closesTheYear() ? SOME : every;
        Set<String> units = new LinkedHashSet<>();
        for (int place = 0; place < all.size(); place += step) {
            units.add(all.get(place));
        }
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP);
        programme.indicators().stream()
                .filter(leaders::guards)
                .forEach(each ->
                        units.add(programme.due(each, snapshot.period()).get(0).code()));
        return List.copyOf(units);
    }

    /** Of everybody at once. */
    private static Scope scope(Snapshot snapshot) {
        return new Scope(
                "kv",
                "Khu vực",
                snapshot.units().stream()
                        .map(line -> line.unit())
                        .distinct()
                        .map(OrgUnit::code)
                        .map(unit -> new Membership(
                                unit, LocalDate.of(snapshot.period().year(), 1, 1), Optional.empty(), Basis.ASSUMED))
                        .toList());
    }
}
