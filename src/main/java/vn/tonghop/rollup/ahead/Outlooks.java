package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.recut.Maps;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;

/** Works out what a finished roll-up lets expect. */
public final class Outlooks {

    private final ExpectedReports expected;
    private final Programme programme;
    private final EarlierYears earlier;
    private final Supplier<Lineage> lineage;

    public Outlooks(ExpectedReports expected, EarlierYears earlier, Supplier<Lineage> lineage) {
        this.expected = expected;
        this.programme = expected.programme();
        this.earlier = earlier;
        this.lineage = lineage;
    }

    /**
     * The outlook of a roll-up.
     *
     * @param reported totals of the units that reported, before those of ended units were counted to their successors
     * @param totals the totals that the roll-up was made from
     */
    public Outlook of(Snapshot snapshot, List<UnitTotal> reported, List<UnitTotal> totals) {
        Period period = snapshot.period();
        var lengths = new ReportLengths(programme, expected.counted());
        var maps = new Maps(programme, period, lineage);
        Map<String, List<UnitTotal>> byUnit = totals.stream().collect(Collectors.groupingBy(UnitTotal::unit));
        Map<String, Figure> figures =
                snapshot.figures().stream().collect(Collectors.toMap(Figure::indicator, Function.identity()));
        return new Outlook(
                programme.indicators().stream()
                        .filter(indicator -> figures.containsKey(indicator.code()))
                        .map(indicator -> outlook(indicator, figures.get(indicator.code()), period, byUnit, lengths))
                        .filter(each -> each.course().isPresent()
                                || each.forecast().isPresent()
                                || each.before().isPresent())
                        .toList(),
                new Ranking(programme, maps.allocations()).ranks(snapshot),
                new UnitsBefore(programme, period, earlier, lineage).list(),
                new Boundaries(
                        UnitMap.AS_THEY_ARE,
                        maps.figures(reported, snapshot),
                        new UnitsThen(programme, period, earlier, lineage).list()));
    }

    private IndicatorOutlook outlook(
            Indicator indicator,
            Figure figure,
            Period period,
            Map<String, List<UnitTotal>> totals,
            ReportLengths lengths) {
        var yearEnd = new YearEnd(indicator, figure, period);
        boolean grows = indicator.growsWithTheYear() && figure.coverage().isGiven();
        return new IndicatorOutlook(
                indicator.code(),
                Optional.of(yearEnd).filter(known -> grows).flatMap(YearEnd::course),
                grows && !period.closesTheYear()
                        ? yearEnd.forecast(path(indicator, period, totals, lengths), rhythm(indicator, period))
                        : Optional.empty(),
                new Comparing(programme, period, earlier, lineage).before(indicator));
    }

    private Rhythm rhythm(Indicator indicator, Period period) {
        Target.Course course =
                indicator.target(period.end()).map(Target::course).orElse(Target.Course.EVEN);
        return Rhythm.of(period, course, earlier.years(indicator.code(), period.year()));
    }

    /** Report by report what every unit brought that is in the figure. */
    private MonthlyPath path(
            Indicator indicator, Period period, Map<String, List<UnitTotal>> totals, ReportLengths lengths) {
        List<Indicator> parts =
                indicator.kind() == IndicatorKind.DERIVED ? programme.parts(indicator) : List.of(indicator);
        List<UnitPath> units = new ArrayList<>();
        for (Indicator part : parts) {
            for (OrgUnit unit : programme.due(part, period)) {
                List<UnitTotal> own = totals.getOrDefault(unit.code(), List.of());
                if (isIn(part, own)) {
                    Map<Integer, BigDecimal> brought = new HashMap<>();
                    of(own, part.numerator())
                            .forEach(total ->
                                    total.monthly().forEach((end, sum) -> brought.merge(end, sum, BigDecimal::add)));
                    units.add(new UnitPath(lengths.of(unit.code(), part, brought.keySet()), brought));
                }
            }
        }
        return new MonthlyPath(units);
    }

    /** A unit with only one side of a ratio is in neither. */
    private static boolean isIn(Indicator indicator, List<UnitTotal> totals) {
        return indicator.kind() != IndicatorKind.RATIO
                || !of(totals, indicator.denominator()).isEmpty();
    }

    private static List<UnitTotal> of(List<UnitTotal> totals, Collection<?> terms) {
        Set<?> wanted = Set.copyOf(terms);
        return totals.stream().filter(total -> wanted.contains(total.term())).toList();
    }
}
