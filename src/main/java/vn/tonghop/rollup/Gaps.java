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
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.expected.ExpectedReports;

/** Which units lack an earlier report of the year, so that a sum over the year is short of what happened there. */
final class Gaps {

    private final Programme programme;
    private final Period period;
    private final Map<String, Integer> earlierDue;
    private final Set<Term> flows;
    private final Set<String> units = new HashSet<>();

    Gaps(ExpectedReports expected, List<UnitTotal> totals) {
        this.programme = expected.programme();
        this.period = expected.period();
        this.earlierDue = expected.earlier().entrySet().stream()
                .collect(Collectors.toMap(report -> report.getKey().unit(), Map.Entry::getValue, Math::max));
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
}
