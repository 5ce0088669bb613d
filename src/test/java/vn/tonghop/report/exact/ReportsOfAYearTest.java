package vn.tonghop.report.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.Told;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;

/**
 * Prints every report that the leaders get, period after period, of indicators about people that grow by few or by thousands:
 * a number that one file holds back stands in no other, not as the figure that was before, not in percent, not on a bar.
 */
class ReportsOfAYearTest {

    private static final int EARLY = 2;
    private static final int LEVEL = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<Integer, String> LONGER = Map.of(6, "2026-H1", 9, "2026-9M", 12, "2026");

    private final Random random = new Random(26);
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Told> last = new HashMap<>();
    private final Map<String, Map<Integer, Long>> byMonth = new HashMap<>();
    private String lastRun = "";
    /** In so many reports some numbers are the same by chance. */
    private boolean coincidences;

    @TempDir
    Path folder;

    @Test
    void tellInNoFileWhatAnotherHoldsBack() throws IOException {
        assertThat(found("hanoi-2026", List.of("2026-01", "2026-02", "2026-03", "2026-Q1")))
                .isEmpty();
    }

    @Test
    @Tag("soak")
    void tellInNoFileOfAWholeYearWhatAnotherHoldsBack() throws IOException {
        coincidences = true;
        List<String> periods = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            periods.add("2026-%02d".formatted(month));
            if (month % 3 == 0) {
                periods.add("2026-Q" + month / 3);
            }
            Optional.ofNullable(LONGER.get(month)).ifPresent(periods::add);
        }
        assertThat(found("hanoi-2026", periods)).isEmpty();
    }

    private List<String> found(String programme, List<String> periods) throws IOException {
        List<String> found = new ArrayList<>();
        int hidden = 0;
        for (String period : periods) {
            Period of = Period.parse(period).orElseThrow();
            var sample = new SamplePeriod(programme, period, SamplePeriod.Kind.NORMAL);
            Snapshot snapshot = people(sample.snapshot(), sample.programme(), of);
            NumbersHidden kept = kept(snapshot, sample.programme());
            hidden += kept.size();
            for (ReportDefinition report : ReportFile.read(Path.of("jobs"), sample.programme())) {
                boolean read = report.audience() != Audience.RESTRICTED && !report.isBurst();
                if (read && report.periods().contains(of.kind())) {
                    found.addAll(
                            kept.in(new ReportRenderer(sample.programme(), report, "vi").render(snapshot, folder)));
                }
            }
            lastRun = snapshot.runId();
        }
        assertThat(hidden).as("numbers to be found").isGreaterThan(periods.size());
        return found;
    }

    private Snapshot people(Snapshot made, Programme programme, Period period) {
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP);
        List<Told> now = programme.indicators().stream()
                .filter(each -> leaders.guards(each) && !leaders.isClosed(each))
                .map(each -> next(each, period))
                .toList();
        List<Figure> figures = made.figures().stream()
                .map(figure -> now.stream()
                        .filter(each -> each.indicator().equals(figure.indicator()))
                        .findFirst()
                        .map(each -> figure(each, figure))
                        .orElse(figure))
                .toList();
        Snapshot snapshot = new Snapshot(
                        made.programme(),
                        period,
                        made.asOf(),
                        made.revision(),
                        made.planHash(),
                        made.inputHash(),
                        figures,
                        made.units(),
                        made.attention())
                .after(List.copyOf(told))
                .with(outlook(now));
        Snapshot changed = lastRun.isEmpty() ? snapshot : snapshot.with(changes(now));
        told.addAll(now);
        now.forEach(each -> last.put(each.indicator(), each));
        return changed;
    }

    /** The first months bring thousands, later ones sometimes few. */
    private Told next(Indicator indicator, Period period) {
        Optional<Told> earlier = Optional.ofNullable(last.get(indicator.code()));
        boolean month = period.code().matches("\\d+-\\d\\d");
        long before = earlier.map(each -> each.actual().longValue()).orElse(0L);
        long added = month ? grown(period) : 0;
        Map<Integer, Long> months = byMonth.computeIfAbsent(indicator.code(), code -> new HashMap<>());
        if (month) {
            months.put(period.lastMonth(), added);
        }
        boolean ratio = indicator.kind() == IndicatorKind.RATIO;
        return new Told(
                period,
                2,
                indicator.code(),
                Optional.of(number(IntStream.rangeClosed(period.firstMonth(), period.lastMonth())
                        .mapToLong(months::get)
                        .sum())),
                number(before + added),
                ratio
                        ? Optional.of(grown(earlier.flatMap(Told::denominator), added + (month ? grown(period) : 0)))
                        : Optional.empty(),
                Optional.of(grown(earlier.flatMap(Told::before), month ? grown(period) : 0)),
                ratio ? Optional.of(number(90_000L + 7_000L * period.lastMonth())) : Optional.empty());
    }

    private long grown(Period period) {
        return period.lastMonth() >= EARLY && random.nextInt(2) == 0
                ? 1 + random.nextInt(4)
                : 2_000 + random.nextInt(3_000);
    }

    private static BigDecimal grown(Optional<BigDecimal> from, long by) {
        return from.orElse(BigDecimal.ZERO).add(number(by));
    }

    private static Figure figure(Told told, Figure figure) {
        boolean met = told.denominator()
                .map(whole -> told.actual().multiply(HUNDRED).compareTo(whole.multiply(number(LEVEL))) >= 0)
                .orElse(true);
        return new Figure(
                told.indicator(),
                told.inPeriod(),
                told.actual(),
                told.denominator(),
                met ? Standing.MET : Standing.BEHIND,
                new Coverage(figure.coverage().due(), figure.coverage().due(), List.of(), List.of()));
    }

    private static Outlook outlook(List<Told> now) {
        return new Outlook(
                now.stream()
                        .map(each -> new IndicatorOutlook(
                                each.indicator(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Before(
                                        List.of(each.indicator()),
                                        List.of(),
                                        each.before(),
                                        each.denominatorBefore(),
                                        List.of(),
                                        List.of()))))
                        .toList(),
                List.of(),
                List.of(),
                Boundaries.UNCHANGED);
    }

    /** What the report before would say today: a few thousand came late. */
    private Changes changes(List<Told> now) {
        return new Changes(
                lastRun,
                now.stream()
                        .map(each -> last.get(each.indicator()))
                        .map(each -> new Change(
                                each.indicator(),
                                "",
                                Optional.of(new Value(each.actual(), each.denominator(), Optional.empty())),
                                Optional.of(new Value(
                                        each.actual().add(number(1_111)), each.denominator(), Optional.empty())),
                                List.of()))
                        .toList());
    }

    /** What this report and those before it hold back; a number that is shown elsewhere by chance tells nothing. */
    private NumbersHidden kept(Snapshot snapshot, Programme programme) {
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP).in(snapshot);
        var kept = new NumbersHidden();
        var shown = new NumbersHidden();
        for (Told each : told) {
            Indicator indicator = programme.indicator(each.indicator()).orElseThrow();
            Predicate<BigDecimal> held = count -> leaders.hidesStill(indicator, count);
            each.inPeriod()
                    .ifPresent(count -> (held.test(count) ? kept : shown).count(name(each, "in"), count.longValue()));
            Stream.of(held, held.negate()).forEach(which -> {
                NumbersHidden into = which == held ? kept : shown;
                parts(into, which, indicator, name(each, "to date"), Optional.of(each.actual()), each.denominator());
                parts(into, which, indicator, name(each, "before"), each.before(), each.denominatorBefore());
            });
            shares(held, kept, shown, indicator, name(each, "to date"), each.actual(), each.denominator());
            each.before()
                    .ifPresent(part ->
                            shares(held, kept, shown, indicator, name(each, "before"), part, each.denominatorBefore()));
        }
        return coincidences ? kept.without(shown) : kept;
    }

    private static void parts(
            NumbersHidden into,
            Predicate<BigDecimal> which,
            Indicator indicator,
            String name,
            Optional<BigDecimal> part,
            Optional<BigDecimal> whole) {
        part.filter(which).ifPresent(count -> {
            into.count(name, count.longValue());
            indicator.targets().stream()
                    .filter(level -> !level.percent())
                    .forEach(level ->
                            into.share(name, count.longValue(), level.value().longValue()));
        });
        whole.filter(which).ifPresent(count -> into.count(name + " whole", count.longValue()));
    }

    /** A share tells what it is made of: it is held back with either. */
    private static void shares(
            Predicate<BigDecimal> held,
            NumbersHidden kept,
            NumbersHidden shown,
            Indicator indicator,
            String name,
            BigDecimal part,
            Optional<BigDecimal> known) {
        known.ifPresent(whole -> {
            NumbersHidden into = held.test(part) || held.test(whole) ? kept : shown;
            indicator.targets().stream()
                    .filter(Target::percent)
                    .forEach(level -> into.share(
                            name,
                            part.longValue() * HUNDRED.longValue(),
                            whole.longValue() * level.value().longValue()));
            into.share(name, part.longValue(), whole.longValue());
        });
    }

    private static String name(Told told, String what) {
        return told.indicator() + " " + what + " " + told.period().code();
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
