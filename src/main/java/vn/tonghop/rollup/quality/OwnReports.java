package vn.tonghop.rollup.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.snapshot.quality.Difference;

/** Holds what a unit says of a longer period against its own months of it, where it owes both. */
public final class OwnReports {

    private static final Set<IndicatorKind> ADDED =
            EnumSet.of(IndicatorKind.COUNT, IndicatorKind.NEUTRAL, IndicatorKind.RATIO);

    private final ExpectedReports expected;
    private final Programme programme;
    private final Period period;

    public OwnReports(ExpectedReports expected) {
        this.expected = expected;
        this.programme = expected.programme();
        this.period = expected.period();
    }

    /** By their length, the reports of a longer kind that end with the period and are not added up, since shorter ones are. */
    public Map<Integer, List<CountedReport>> longer() {
        Map<String, CountedReport> counted = expected.counted().stream()
                .filter(report -> report.order() == 0)
                .collect(Collectors.toMap(report -> report.unit() + " " + report.form(), report -> report));
        Map<Integer, Set<CountedReport>> longer = new TreeMap<>();
        for (Obligation obligation : programme.obligations()) {
            int months = obligation.frequency().months();
            if (obligation.frequency().endsIn(period.lastMonth())) {
                var own = new Period(obligation.frequency(), period.year(), period.lastMonth() / months);
                for (OrgUnit unit : programme.due(obligation, own)) {
                    CountedReport shorter = counted.get(unit.code() + " " + obligation.form());
                    var report = new CountedReport(unit.code(), obligation.form(), months, 0);
                    if (shorter != null && shorter.months() < months) {
                        longer.computeIfAbsent(months, none -> new LinkedHashSet<>())
                                .add(report);
                    }
                }
            }
        }
        Map<Integer, List<CountedReport>> inOrder = new TreeMap<>();
        longer.forEach((months, reports) -> inOrder.put(months, List.copyOf(reports)));
        return inOrder;
    }

    /**
     * One for every count of which a unit said both and not the same; it is said from the beginning of the year. None about
     * persons, of whom no unit is told.
     *
     * @param counted totals of the reports that are added up
     * @param longer totals of the others
     * @param months length of those
     */
    public List<Difference> differences(
            List<UnitTotal> counted, List<UnitTotal> longer, int months, List<MeasuredTerm> terms) {
        Set<Object> flows = terms.stream()
                .filter(MeasuredTerm::addsUpOverMonths)
                .map(MeasuredTerm::term)
                .collect(Collectors.toSet());
        Map<String, List<UnitTotal>> own = byUnit(counted);
        List<Difference> differences = new ArrayList<>();
        byUnit(longer)
                .forEach((unit, totals) -> programme.indicators().stream()
                        .filter(indicator -> ADDED.contains(indicator.kind()) && !programme.isSensitive(indicator))
                        .filter(indicator -> flows.containsAll(indicator.numerator()))
                        .forEach(indicator -> side(indicator, own.getOrDefault(unit, List.of()))
                                .ifPresent(shorter -> side(indicator, totals)
                                        .filter(said -> said.sum().compareTo(shorter.sum()) != 0)
                                        .ifPresent(said -> differences.add(
                                                new Difference(indicator.code(), unit, shorter, said, months))))));
        return differences;
    }

    private Optional<Difference.Side> side(Indicator indicator, List<UnitTotal> totals) {
        List<UnitTotal> own = totals.stream()
                .filter(total -> indicator.numerator().contains(total.term()))
                .toList();
        int reports = own.stream().mapToInt(UnitTotal::months).max().orElse(0);
        return own.stream()
                .map(UnitTotal::toDate)
                .reduce((one, other) -> one.add(other))
                .map(sum -> new Difference.Side(sum, reports, reports));
    }

    private static Map<String, List<UnitTotal>> byUnit(List<UnitTotal> totals) {
        Map<String, List<UnitTotal>> byUnit = new TreeMap<>();
        totals.forEach(total ->
                byUnit.computeIfAbsent(total.unit(), unit -> new ArrayList<>()).add(total));
        return byUnit;
    }
}
