package vn.tonghop.sample.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/** One form that a unit owes for one period. */
public record OwedReport(OrgUnit unit, Obligation obligation, Period period) {

    private record Sender(OrgUnit unit, String form) {}

    public String form() {
        return obligation.form();
    }

    /** The name under which the unit sends it. */
    public String fileName() {
        return "%s_%s_%s.xlsx".formatted(form(), unit.code(), period.code());
    }

    /**
     * Everything owed since the year began, by the day on which its period ends: of each unit and form the shortest
     * periods whose reports cover the time without a gap.
     */
    public static List<OwedReport> upTo(Programme programme, Period last) {
        Map<Sender, List<OwedReport>> finest = new LinkedHashMap<>();
        for (PeriodKind kind : PeriodKind.values()) {
            List<Period> periods = Period.inYear(kind, last.year()).stream()
                    .filter(period -> !period.end().isAfter(last.end()))
                    .toList();
            reports(programme, periods).forEach((sender, reports) -> {
                if (covers(sender.unit(), reports, periods, last)) {
                    finest.putIfAbsent(sender, reports);
                }
            });
        }
        return finest.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(OwedReport::period)
                        .thenComparing(report -> report.unit().code())
                        .thenComparing(OwedReport::form))
                .toList();
    }

    /** Whether there is a report for each period at whose end the unit is there, up to the last day or to its own end. */
    private static boolean covers(OrgUnit unit, List<OwedReport> reports, List<Period> periods, Period last) {
        List<Period> lived =
                periods.stream().filter(period -> unit.existsOn(period.end())).toList();
        Period latest = reports.get(reports.size() - 1).period();
        return reports.size() == lived.size() && (latest.end().equals(last.end()) || !unit.existsOn(last.end()));
    }

    private static Map<Sender, List<OwedReport>> reports(Programme programme, List<Period> periods) {
        Map<Sender, List<OwedReport>> reports = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Period period : periods) {
            for (Obligation obligation : programme.obligations()) {
                if (obligation.frequency() == period.kind()) {
                    programme.due(obligation, period).stream()
                            .map(unit -> new OwedReport(unit, obligation, period))
                            .filter(report -> seen.add(report.fileName()))
                            .forEach(report -> reports.computeIfAbsent(
                                            new Sender(report.unit(), report.form()), sender -> new ArrayList<>())
                                    .add(report));
                }
            }
        }
        return reports;
    }
}
