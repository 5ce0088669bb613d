package vn.tonghop.rollup.expected;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/**
 * Which reports of a unit are added up, where it sends the same form monthly, quarterly and yearly: those of one
 * frequency, since the others say the same once more.
 *
 * @param months length of the reports in months
 * @param order 0 for the reports that count; a later one counts only where the unit sent none of the earlier ones
 */
public record CountedReport(String unit, String form, int months, int order) {

    /**
     * For every unit and form the frequency that covers most of the year up to the period's end, the finest of several
     * alike; behind it the finer ones, which know part of the year.
     */
    public static List<CountedReport> of(Programme programme, Period period) {
        Map<String, Map<String, Map<PeriodKind, Integer>>> covered = new TreeMap<>();
        for (Obligation obligation : programme.obligations()) {
            List<Period> due = Period.inYear(obligation.frequency(), period.year()).stream()
                    .filter(each -> !each.end().isAfter(period.end()))
                    .filter(obligation.due()::covers)
                    .toList();
            due.stream()
                    .flatMap(each -> programme.due(obligation, each).stream())
                    .map(OrgUnit::code)
                    .distinct()
                    .forEach(unit -> covered.computeIfAbsent(unit, code -> new LinkedHashMap<>())
                            .computeIfAbsent(obligation.form(), form -> new TreeMap<>())
                            .merge(
                                    obligation.frequency(),
                                    due.size() * obligation.frequency().months(),
                                    Math::max));
        }
        List<CountedReport> reports = new ArrayList<>();
        covered.forEach((unit, forms) -> forms.forEach((form, kinds) -> reports.addAll(ranked(unit, form, kinds))));
        return List.copyOf(reports);
    }

    /** How many of the reports that are added up each unit owed in the year before the one that ends with the period. */
    static Map<CountedReport, Integer> earlier(Programme programme, Period period, List<CountedReport> all) {
        Set<CountedReport> counted =
                all.stream().filter(report -> report.order() == 0).collect(Collectors.toSet());
        Map<CountedReport, Integer> earlier = new HashMap<>();
        for (Obligation obligation : programme.obligations()) {
            int months = obligation.frequency().months();
            Period.inYear(obligation.frequency(), period.year()).stream()
                    .filter(each -> each.end().isBefore(period.end()))
                    .flatMap(each -> programme.due(obligation, each).stream())
                    .map(unit -> new CountedReport(unit.code(), obligation.form(), months, 0))
                    .filter(counted::contains)
                    .forEach(report -> earlier.merge(report, 1, Integer::sum));
        }
        return Map.copyOf(earlier);
    }

    private static List<CountedReport> ranked(String unit, String form, Map<PeriodKind, Integer> covered) {
        List<PeriodKind> best = covered.keySet().stream()
                .sorted(Comparator.comparing((PeriodKind kind) -> -covered.get(kind))
                        .thenComparing(PeriodKind::months))
                .toList();
        int coarsest = best.get(0).months();
        List<CountedReport> reports = new ArrayList<>();
        best.stream()
                .filter(kind -> kind.months() <= coarsest)
                .forEach(kind -> reports.add(new CountedReport(unit, form, kind.months(), reports.size())));
        return reports;
    }
}
