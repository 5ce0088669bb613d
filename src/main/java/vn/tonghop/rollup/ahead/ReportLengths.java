package vn.tonghop.rollup.ahead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.expected.CountedReport;

/** How many months a unit's reports of an indicator are about. */
final class ReportLengths {

    private final Programme programme;
    private final Map<String, List<CountedReport>> byUnit = new HashMap<>();
    private final List<CountedReport> anybodys;

    ReportLengths(Programme programme, List<CountedReport> all) {
        this.programme = programme;
        this.anybodys = all.stream()
                .map(report -> new CountedReport("", report.form(), report.months(), report.order()))
                .distinct()
                .toList();
        all.forEach(report ->
                byUnit.computeIfAbsent(report.unit(), unit -> new ArrayList<>()).add(report));
    }

    /**
     * The length that counts first and fits the months that the reports end with; of a unit for which another one reports,
     * that of any.
     */
    int of(String unit, Indicator indicator, Set<Integer> ends) {
        return byUnit.getOrDefault(unit, anybodys).stream()
                .filter(report -> asks(programme.forms().get(report.form()), indicator))
                .sorted(Comparator.comparing(CountedReport::order).thenComparing(CountedReport::months))
                .map(CountedReport::months)
                .filter(months -> ends.stream().allMatch(end -> end % months == 0))
                .findFirst()
                .orElse(1);
    }

    private static boolean asks(Form form, Indicator indicator) {
        return indicator.numerator().stream().anyMatch(form::asks);
    }
}
