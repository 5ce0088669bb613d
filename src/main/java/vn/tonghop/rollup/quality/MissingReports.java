package vn.tonghop.rollup.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.expected.ExpectedReports;

/** Finds the earlier periods of the year for which a unit never sent a report that is added up. */
final class MissingReports {

    private record Sent(String unit, String form, String period) {}

    private final Map<String, Set<Period>> byUnit = new HashMap<>();

    MissingReports(ExpectedReports expected, List<ReportCells> reports) {
        Programme programme = expected.programme();
        Period period = expected.period();
        Set<CountedReport> counted = expected.counted().stream()
                .filter(report -> report.order() == 0)
                .collect(Collectors.toSet());
        Set<Sent> sent = reports.stream()
                .map(cells -> new Sent(cells.unit(), cells.form(), cells.period()))
                .collect(Collectors.toSet());
        for (Obligation obligation : programme.obligations()) {
            int months = obligation.frequency().months();
            for (Period each : Period.inYear(obligation.frequency(), period.year())) {
                if (each.end().isBefore(period.end())) {
                    programme.due(obligation, each).stream()
                            .map(OrgUnit::code)
                            .filter(unit -> counted.contains(new CountedReport(unit, obligation.form(), months, 0)))
                            .filter(unit -> !sent.contains(new Sent(unit, obligation.form(), each.code())))
                            .forEach(unit -> byUnit.computeIfAbsent(
                                            unit, none -> new TreeSet<>(Comparator.comparing(Period::end)))
                                    .add(each));
                }
            }
        }
    }

    /** Codes of the periods, in order. */
    List<String> of(String unit) {
        return byUnit.getOrDefault(unit, Set.of()).stream().map(Period::code).toList();
    }
}
