package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an indicator brought, unit by unit and report by report. */
record MonthlyPath(List<UnitPath> units) {

    MonthlyPath {
        units = units.stream().filter(unit -> !unit.brought().isEmpty()).toList();
    }

    /** Of one unit that reports every month. */
    static MonthlyPath of(Map<Integer, BigDecimal> brought) {
        return new MonthlyPath(List.of(new UnitPath(1, brought)));
    }

    /** The months that reports end with, in order. */
    Set<Integer> ends() {
        return units.stream()
                .flatMap(unit -> unit.brought().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many months there is a report for, by anybody. */
    int reports() {
        return ends().size();
    }

    /** What all brought with the reports that end with a month. */
    double brought(int end) {
        return units.stream()
                .flatMap(unit -> Stream.ofNullable(unit.brought().get(end)))
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    BigDecimal sum() {
        return units.stream()
                .flatMap(unit -> unit.brought().values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
