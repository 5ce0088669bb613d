package vn.tonghop.rollup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;

/** Which units lack an earlier report of the year, so that a sum over the year is short of what happened there. */
final class Gaps {

    private final Programme programme;
    private final Period period;
    private final Map<String, Integer> earlierDue;
    private final Set<Term> flows;
    private final Set<String> units = new HashSet<>();

    Gaps(Programme programme, Period period, List<UnitTotal> totals) {
        this.programme = programme;
        this.period = period;
        this.earlierDue = earlierDue(programme, period);
        this.flows = MeasuredTerm.of(programme).stream()
                .filter(MeasuredTerm::addsUpOverMonths)
                .map(MeasuredTerm::term)
                .collect(Collectors.toSet());
        Map<String, Integer> earlierKnown = new HashMap<>();
        totals.forEach(
                total -> earlierKnown.merge(total.unit(), total.months() - (total.current() ? 1 : 0), Math::max));
        earlierKnown.forEach((unit, known) -> {
            if (known < due(unit)) {
                units.add(unit);
            }
        });
    }

    /** Codes of the units; none for what stands at one moment, which lacks nothing. */
    Set<String> of(Indicator indicator) {
        return indicator.measuredTerms().stream().anyMatch(flows::contains) ? units : Set.of();
    }

    /** Of a unit that sends nothing itself, as many as the nearest one above it that sends for it. */
    private int due(String unit) {
        Optional<OrgUnit> known = programme.units().find(unit, period.end());
        Stream<String> above = known.stream()
                .flatMap(each -> programme.units().ancestors(each, period.end()).stream())
                .map(OrgUnit::code);
        return Stream.concat(Stream.of(unit), above)
                .filter(earlierDue::containsKey)
                .findFirst()
                .map(earlierDue::get)
                .orElse(0);
    }

    /** How many reports of those that are added up every unit owed before the one of the period itself. */
    private static Map<String, Integer> earlierDue(Programme programme, Period period) {
        Map<CountedReport, Integer> due = new HashMap<>();
        for (Obligation obligation : programme.obligations()) {
            int months = obligation.frequency().months();
            Period.inYear(obligation.frequency(), period.year()).stream()
                    .filter(each -> each.end().isBefore(period.end()))
                    .flatMap(each -> programme.due(obligation, each).stream())
                    .map(unit -> new CountedReport(unit.code(), obligation.form(), months, 0))
                    .forEach(report -> due.merge(report, 1, Integer::sum));
        }
        Map<String, Integer> byUnit = new HashMap<>();
        CountedReport.of(programme, period).stream()
                .filter(due::containsKey)
                .forEach(report -> byUnit.merge(report.unit(), due.get(report), Math::max));
        return byUnit;
    }
}
