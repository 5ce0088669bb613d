package vn.tonghop.job.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;

/** What holds of every roll-up, tried on years that are made up at random, with resubmissions, late files and holes. */
class RollUpPropertiesTest {

    private static final int YEAR = 2026;
    private static final List<String> WARDS = List.of("00004", "00008", "00025", "00070", "09562", "09886");
    private static final List<Term> CELLS = List.of(
            new Term("T_NGUOI", "ND"),
            new Term("T_NGUOI", "CHU"),
            new Term("F_CUOI", "KS"),
            new Term("F_CUOI", "NN"),
            new Term("K_MOI", "DOI178_XA/KS"),
            new Term("K_TTCHU", "DOI178_XA/KS"),
            new Term("F_PT", "KS"),
            new Term("K_PT_TAI", "DOI178_XA"));
    private static final Instant LONG_AFTER = Instant.parse("2027-06-01T00:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 5).boxed();
    }

    @BeforeEach
    void empty() {
        Schema.migrate(DATABASE.dataSource());
        clear();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichFilesAreStoredDoesNotMatter(int seed) {
        List<Sending> year = year(new Random(seed));
        Instant asOf = Instant.parse("2026-06-25T01:00:00Z");
        store(year);
        Snapshot once = roll(Period.month(YEAR, 6), asOf);
        clear();
        List<Sending> shuffled = new ArrayList<>(year);
        Collections.shuffle(shuffled, new Random(seed + 1L));
        store(shuffled);

        Snapshot again = roll(Period.month(YEAR, 6), asOf);

        assertThat(again.figures()).usingRecursiveComparison().isEqualTo(once.figures());
        assertThat(parts(again, WARDS)).isEqualTo(parts(once, WARDS));
        assertThat(again.quality()).isEqualTo(once.quality());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileOfOneUnitNeverChangesTheFiguresOfAnother(int seed) {
        var random = new Random(seed);
        List<Sending> year = year(random);
        Sending more = year.remove(random.nextInt(year.size()));
        List<String> others =
                WARDS.stream().filter(unit -> !unit.equals(more.unit())).toList();
        store(year);
        Snapshot without = roll(more.period(), LONG_AFTER);

        store(List.of(more));
        Snapshot with = roll(more.period(), LONG_AFTER);

        assertThat(parts(with, others)).isEqualTo(parts(without, others));
        assertThat(difference(with, without)).isEqualTo(difference(parts(with, WARDS), parts(without, WARDS)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void monthsAddUpToTheQuarterTheHalfNineMonthsAndTheYear(int seed) {
        store(year(new Random(seed)));
        Map<Integer, Map<String, BigDecimal>> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(month, flows(roll(Period.month(YEAR, month), LONG_AFTER)));
        }

        for (String code :
                List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-H1", "2026-H2", "2026-9M", "2026")) {
            Period longer = Period.parse(code).orElseThrow();
            Snapshot rolled = roll(longer, LONG_AFTER);

            assertThat(flows(rolled)).as(code).isEqualTo(sum(months, longer.firstMonth(), longer.lastMonth()));
            assertThat(toDate(rolled)).as(code).isEqualTo(sum(months, 1, longer.lastMonth()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsEverMoreThanAll(int seed) {
        var random = new Random(seed);
        store(year(random));
        Period period = new Period(PeriodKind.MONTH, YEAR, 1 + random.nextInt(12));
        Instant asOf = period.end()
                .plusDays(random.nextInt(20))
                .atStartOfDay(DueRule.ZONE)
                .toInstant();

        Snapshot rolled = roll(period, asOf);

        assertThat(rolled.figures()).allSatisfy(figure -> {
            assertThat(figure.coverage().in()).isBetween(0, figure.coverage().due());
            assertThat(figure.coverage().in() + figure.coverage().absent().size())
                    .isEqualTo(figure.coverage().due());
            assertThat(Collections.disjoint(
                            figure.coverage().absent(), figure.coverage().stale()))
                    .isTrue();
            assertThat(Collections.disjoint(
                            figure.coverage().absent(), figure.coverage().gaps()))
                    .isTrue();
        });
        assertThat(rolled.quality().units()).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.in()).isBetween(0, unit.due());
            assertThat(unit.filled()).isBetween(0, unit.asked());
        });
        assertThat(rolled.quality().unitsInTime())
                .isLessThanOrEqualTo(rolled.quality().units().size());
    }

    /** What one ward sent for one month. */
    private record Sending(String unit, Period period, int number, Instant receivedAt, Map<Term, Value> values) {

        Reported report() {
            SubmissionType type = number == 1 ? SubmissionType.OFFICIAL : SubmissionType.CORRECTION;
            Reported report = Reported.by(unit, period, receivedAt.toString())
                    .hash(unit + period + number)
                    .sent(number, type);
            values.forEach((term, value) -> report.with(term.element(), term.category(), value));
            return report;
        }
    }

    private static List<Sending> year(Random random) {
        List<Sending> all = new ArrayList<>();
        for (String ward : WARDS) {
            for (int month = 1; month <= 12; month++) {
                int sendings = random.nextInt(10) < 2 ? 0 : 1 + random.nextInt(3);
                for (int number = 1; number <= sendings; number++) {
                    Period period = Period.month(YEAR, month);
                    Instant receivedAt = period.end()
                            .plusDays(1)
                            .atStartOfDay(DueRule.ZONE)
                            .toInstant()
                            .plus(random.nextInt(20 * 24 * 60), ChronoUnit.MINUTES);
                    all.add(new Sending(ward, period, number, receivedAt, values(random)));
                }
            }
        }
        return all;
    }

    private static Map<Term, Value> values(Random random) {
        Map<Term, Value> values = new TreeMap<>(java.util.Comparator.comparing(Term::toString));
        CELLS.forEach(cell -> values.put(
                cell,
                switch (random.nextInt(8)) {
                    case 0 -> Value.ZERO;
                    case 1 -> Value.NOT_AVAILABLE;
                    case 2 -> Value.NOT_APPLICABLE;
                    default -> Value.of(random.nextInt(90));
                }));
        return values;
    }

    private static void clear() {
        DATABASE.empty();
    }

    private static void store(Collection<Sending> sendings) {
        Reported.store(
                DATABASE.dataSource(), sendings.stream().map(Sending::report).toArray(Reported[]::new));
    }

    private static Snapshot roll(Period period, Instant asOf) {
        return new Rolling(DATABASE.dataSource(), Reported.HANOI, Path.of("jobs")).roll(period, asOf, 1, "hash");
    }

    /** The part of each unit in each indicator, as text that can be compared. */
    private static Map<String, String> parts(Snapshot snapshot, List<String> units) {
        Map<String, String> parts = new TreeMap<>();
        snapshot.units().stream()
                .filter(line -> units.contains(line.unit().code()))
                .forEach(line -> line.figures()
                        .forEach((indicator, part) -> parts.put(line.unit().code() + " " + indicator, text(part))));
        return parts;
    }

    private static String text(UnitFigure part) {
        return plain(part.actual()) + "/"
                + part.denominator().map(RollUpPropertiesTest::plain).orElse("") + (part.current() ? "" : "†");
    }

    /** By how much the city's counts differ. */
    private static Map<String, BigDecimal> difference(Snapshot one, Snapshot other) {
        Map<String, BigDecimal> difference = toDate(one);
        toDate(other).forEach((indicator, count) -> difference.merge(indicator, count.negate(), BigDecimal::add));
        return difference.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By how much the units' parts in the counts differ together. */
    private static Map<String, BigDecimal> difference(Map<String, String> one, Map<String, String> other) {
        Map<String, BigDecimal> difference = new TreeMap<>();
        one.forEach((key, part) -> difference.merge(key.split(" ")[1], actual(part), BigDecimal::add));
        other.forEach(
                (key, part) -> difference.merge(key.split(" ")[1], actual(part).negate(), BigDecimal::add));
        List<String> counts = counts();
        return difference.entrySet().stream()
                .filter(entry ->
                        counts.contains(entry.getKey()) && entry.getValue().signum() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static BigDecimal actual(String part) {
        return new BigDecimal(part.substring(0, part.indexOf('/')));
    }

    private static Map<String, BigDecimal> toDate(Snapshot snapshot) {
        return values(snapshot, Figure::actual);
    }

    private static Map<String, BigDecimal> flows(Snapshot snapshot) {
        return values(snapshot, figure -> figure.inPeriod().orElseThrow());
    }

    private static Map<String, BigDecimal> values(
            Snapshot snapshot, java.util.function.Function<Figure, BigDecimal> value) {
        List<String> counts = counts();
        return snapshot.figures().stream()
                .filter(figure -> counts.contains(figure.indicator()))
                .collect(Collectors.toMap(
                        Figure::indicator, figure -> exact(value.apply(figure)), (one, two) -> one, TreeMap::new));
    }

    private static Map<String, BigDecimal> sum(Map<Integer, Map<String, BigDecimal>> months, int first, int last) {
        Map<String, BigDecimal> sum = new TreeMap<>();
        for (int month = first; month <= last; month++) {
            months.get(month).forEach((indicator, count) -> sum.merge(indicator, count, BigDecimal::add));
        }
        sum.replaceAll((indicator, count) -> exact(count));
        return sum;
    }

    /** The indicators that count what happened, all of which the wards' cells feed or nothing does. */
    private static List<String> counts() {
        return Reported.HANOI.indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.COUNT)
                .map(Indicator::code)
                .toList();
    }

    private static BigDecimal exact(BigDecimal number) {
        return new BigDecimal(plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
