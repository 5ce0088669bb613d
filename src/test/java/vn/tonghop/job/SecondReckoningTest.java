package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.definition.Faults;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.reckoning.Reckoned;
import vn.tonghop.reckoning.Reckoning;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.sample.general.GeneralSample;
import vn.tonghop.storage.amount.SaidTwice;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.validation.Rules;

/**
 * Every figure of every programme over a generated year, held against a second reckoning from the workbooks: with
 * reports that never came, that came late, and that came a second time with other figures.
 */
class SecondReckoningTest {

    private static final Path JOBS = Path.of("jobs");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long SEED = 7;
    private static final int JUNE = 6;
    private static final int DAYS_TO_WAIT = 8;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "hanoi-2026, 2026-02",
        "hanoi-2024, 2024-03",
        "dong-da-2022, 2022-03",
        "hoa-phong-2024, 2024-12",
        "yen-nghia-2026, 2026-09"
    })
    void everyFigureIsReckonedAlike(String id, String last) throws IOException {
        assertReckonedAlike(id, Period.parse(last).orElseThrow());
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026"})
    void everyFigureOfAWholeYearIsReckonedAlike(String id) throws IOException {
        assertReckonedAlike(id, Period.month(ProgrammeFiles.read(JOBS, id).year(), 12));
    }

    @Test
    void theSecondReckoningSharesNoCodeWithTheFirst() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/java/vn/tonghop/reckoning"))) {
            List<String> imports = new ArrayList<>();
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("vn.tonghop."))
                        .filter(line -> !line.contains("vn.tonghop.reckoning"))
                        .forEach(imports::add);
            }

            assertThat(imports).isEmpty();
        }
    }

    private void assertReckonedAlike(String id, Period last) throws IOException {
        Programme programme = ProgrammeFiles.read(JOBS, id);
        List<Path> inboxes = inboxes(programme, last);
        var sources = new Sources(inboxes, Optional.empty(), folder.resolve("received"));
        new CollectRun(DATABASE.dataSource(), SampleMonth.unwatched(), Doer.NOBODY)
                .run(new CollectRequest(programme, JOBS, sources, asOf(last)));
        var second = new Reckoning(JOBS, id);
        second.read(inboxes, refused());

        long compared = 0;
        for (Period period : periods(last)) {
            Snapshot first = new Rolling(DATABASE.dataSource(), programme, JOBS).roll(period, asOf(period), 1, "");
            Map<String, Reckoned> figures = second.figures(period.code(), asOf(period));
            assertThat(lines(first)).as("%s %s", id, period).containsExactlyEntriesOf(lines(figures));
            assertThat(parts(first))
                    .as("%s %s, unit by unit", id, period)
                    .isEqualTo(second.parts(figures, period.code(), units(first)));
            compared += parts(first).size() * rows(first).size();
            assertThat(rows(first))
                    .as("%s %s, row by row", id, period)
                    .isEqualTo(second.rows(period.code(), asOf(period), elements(first)));
        }
        assertThat(compared).isPositive();
        assertThat(SaidTwice.differences(DATABASE.dataSource())).isEmpty();
        assertThat(count("select count(*) from submission where version > 1")).isPositive();
        assertThat(count("select count(*) from submission where received_at > (period_end + 8)::timestamptz"))
                .isPositive();
    }

    /** All months, and the longer periods that end with them. */
    private static List<Period> periods(Period last) {
        List<Period> periods = new ArrayList<>();
        for (Period month : last.reportYear().months()) {
            if (!month.end().isAfter(last.end())) {
                periods.add(month);
                periods.addAll(month.endingTogether());
            }
        }
        return periods;
    }

    /** What is owed in the first half of the year and what is owed in all of it: some bodies send both. */
    private List<Path> inboxes(Programme programme, Period last) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        boolean halves = programme.obligations().stream().anyMatch(each -> each.frequency() == PeriodKind.HALF);
        if (halves && last.lastMonth() > JUNE) {
            folders.addAll(sample(programme)
                    .writeUpTo(Period.month(last.year(), JUNE), folder.resolve("inbox"))
                    .values());
        }
        folders.addAll(
                sample(programme).writeUpTo(last, folder.resolve("inbox")).values());
        for (Path each : folders) {
            Disorder.into(each);
        }
        return List.copyOf(folders);
    }

    private static GeneralSample sample(Programme programme) {
        var faults = new Faults();
        Rules rules = Rules.read(JOBS, faults, programme);
        faults.stopIfAny();
        return new GeneralSample(programme, rules, SEED);
    }

    private static Map<String, String> lines(Snapshot first) {
        Map<String, String> lines = new LinkedHashMap<>();
        first.figures().forEach(figure -> lines.put(figure.indicator(), line(figure)));
        return lines;
    }

    private static Map<String, String> lines(Map<String, Reckoned> second) {
        Map<String, String> lines = new LinkedHashMap<>();
        second.forEach((code, figure) -> lines.put(code, figure.line()));
        return lines;
    }

    /** What every unit has of every indicator. */
    private static Map<String, String> parts(Snapshot first) {
        Map<String, String> parts = new TreeMap<>();
        first.units()
                .forEach(line -> line.figures()
                        .forEach((code, part) -> parts.put(
                                code + " " + line.unit().code(),
                                part.actual().longValueExact()
                                        + part.denominator()
                                                .map(whole -> "/" + whole.longValueExact())
                                                .orElse("")
                                        + (part.current() ? "" : " earlier"))));
        return parts;
    }

    private static Set<String> units(Snapshot first) {
        return first.units().stream().map(line -> line.unit().code()).collect(Collectors.toSet());
    }

    /** What all reported on every row of the forms, each team and each kind of establishment and audience by itself. */
    private static Map<String, String> rows(Snapshot first) {
        Map<String, String> rows = new TreeMap<>();
        first.breakdowns()
                .forEach(row -> rows.put(
                        row.form() + " " + row.element() + " " + row.category(),
                        row.inPeriod().longValueExact() + " of " + row.toDate().longValueExact() + " by "
                                + row.units()));
        return rows;
    }

    private static Set<String> elements(Snapshot first) {
        return first.breakdowns().stream()
                .map(row -> row.form() + " " + row.element())
                .collect(Collectors.toSet());
    }

    private static String line(Figure figure) {
        return new Reckoned(
                        figure.inPeriod().map(Number::longValue),
                        figure.actual().longValueExact(),
                        figure.denominator().map(Number::longValue),
                        figure.standing().name(),
                        numbered(figure.coverage().current()),
                        new TreeSet<>(figure.coverage().stale()),
                        new TreeSet<>(figure.coverage().absent()),
                        figure.unfulfilled(),
                        figure.reading()
                                .map(each -> ", unit by unit %d %d %d"
                                        .formatted(each.units(), each.reached(), each.onPace()))
                                .orElse(""))
                .line();
    }

    /** The snapshot only counts those that are in it. */
    private static Set<String> numbered(int count) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < count; i++) {
            numbers.add(String.valueOf(i));
        }
        return numbers;
    }

    private static Instant asOf(Period period) {
        return period.end().plusDays(DAYS_TO_WAIT).atTime(8, 0).atZone(ZONE).toInstant();
    }

    /** Whether a report is accepted is not arithmetic: that is taken from the run. */
    private static Set<String> refused() {
        return new HashSet<>(database().sql("""
                        select r.file_name from receipt r
                        where not exists (select 1 from submission s where s.receipt_id = r.id)
                        """).query(String.class).list());
    }

    private static long count(String sql) {
        return database().sql(sql).query(Long.class).single();
    }

    private static JdbcClient database() {
        return JdbcClient.create(DATABASE.dataSource());
    }
}
