package vn.tonghop.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tonghop.disclosure.YearReport.Kind;
import vn.tonghop.disclosure.suppression.Cell;
import vn.tonghop.disclosure.suppression.Exposure;
import vn.tonghop.disclosure.suppression.Range;
import vn.tonghop.disclosure.suppression.Sum;
import vn.tonghop.disclosure.suppression.Suppression;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.rollup.snapshot.Told;

/**
 * All that one audience reads of indicators about people in a year: months, the year so far, denominators, the same of the
 * year before, revisions, and indicators that are sums of others. Each report is decided in turn, knowing what those before it printed.
 */
final class YearExposure {

    private static final int MONTH_WEIGHT = 1;
    private static final int DENOMINATOR_WEIGHT = 3;
    private static final int YEAR_WEIGHT = 5;
    private static final int BEFORE_WEIGHT = 2;

    private final List<YearReport> reports;
    private final Map<String, List<String>> parts;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Set<BigDecimal>> blurred = new HashMap<>();
    private final Set<String> lost = new HashSet<>();

    /**
     * @param told in the order of printing
     * @param parts indicators by the indicator that is their sum
     */
    private YearExposure(List<Told> told, Map<String, List<String>> parts) {
        this.reports = YearReport.of(told);
        this.parts = parts;
    }

    static YearExposure of(List<Told> told, Map<String, List<String>> parts) {
        var year = new YearExposure(told, parts);
        year.reports.forEach(year::decide);
        return year;
    }

    /** The numbers that the last report must not print, by indicator. */
    Map<String, Set<BigDecimal>> heldBack() {
        return heldBack(reports.subList(Math.max(reports.size() - 1, 0), reports.size()));
    }

    /** The numbers that any of the reports did not print, by indicator. */
    Map<String, Set<BigDecimal>> everHeldBack() {
        return heldBack(reports);
    }

    private Map<String, Set<BigDecimal>> heldBack(List<YearReport> those) {
        Map<String, Set<BigDecimal>> held = new LinkedHashMap<>();
        those.forEach(report -> report.told().keySet().forEach(indicator -> {
            Set<BigDecimal> values = held.computeIfAbsent(indicator, key -> new HashSet<>());
            for (Kind kind : Kind.values()) {
                Optional.of(report.name(indicator, kind))
                        .filter(hidden::contains)
                        .ifPresent(name ->
                                values.add(BigDecimal.valueOf(cells.get(name).value())));
            }
        }));
        return held;
    }

    /** The small numbers that carry the mark of larger ones, by indicator. */
    Map<String, Set<BigDecimal>> blurred() {
        return Map.copyOf(blurred);
    }

    /** What can be worked out though everything that could be hidden was. */
    Set<String> lost() {
        return Set.copyOf(lost);
    }

    Exposure exposure() {
        return new Exposure(cells, sums);
    }

    Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    private void decide(YearReport report) {
        report.told().forEach((indicator, told) -> add(report, indicator, told));
        report.told().keySet().forEach(indicator -> addSumOfParts(report, indicator));
        Suppression suppression = Suppression.of(exposure());
        hidden.addAll(suppression.hidden());
        report.told().keySet().forEach(indicator -> blur(report, indicator, suppression.blurred()));
        lost.addAll(suppression.lost());
        report.told().keySet().forEach(indicator -> print(report, indicator));
    }

    /** Marks go by the number: whatever else of the indicator is as small carries the same one, here and later. */
    private void blur(YearReport report, String indicator, Set<String> names) {
        for (Kind kind : Kind.values()) {
            String name = report.name(indicator, kind);
            if (names.contains(name)) {
                blurred.computeIfAbsent(indicator, key -> new HashSet<>())
                        .add(BigDecimal.valueOf(cells.get(name).value()));
            }
        }
    }

    private boolean isBlurred(String indicator, long value) {
        return blurred.getOrDefault(indicator, Set.of()).contains(BigDecimal.valueOf(value));
    }

    private void add(YearReport report, String indicator, Told told) {
        open(report, told);
        addRunning(report, indicator, told);
        addParts(report, indicator, Kind.ACTUAL, Kind.DENOMINATOR);
        addParts(report, indicator, Kind.BEFORE, Kind.DENOMINATOR_BEFORE);
        addYearBefore(report, indicator, told);
        Optional<YearReport> base = lastBefore(report, indicator, told.period());
        Optional<YearReport> same = last(
                report,
                indicator,
                other -> other.period().end().equals(told.period().end()));
        base.ifPresent(earlier -> step(report, earlier, indicator, Kind.ACTUAL, Optional.of(Kind.IN_PERIOD)));
        if (base.isEmpty()
                && told.period().start().equals(told.period().reportYear().start())) {
            begin(report, indicator);
        }
        same.ifPresent(earlier -> step(report, earlier, indicator, Kind.ACTUAL, Optional.empty()));
        last(report, indicator, other -> other.period().equals(told.period()))
                .ifPresent(earlier -> step(report, earlier, indicator, Kind.IN_PERIOD, Optional.empty()));
        last(report, indicator, other -> true)
                .ifPresent(earlier -> step(report, earlier, indicator, Kind.DENOMINATOR, Optional.empty()));
    }

    private void open(YearReport report, Told told) {
        open(report, told, Kind.ACTUAL, Optional.of(told.actual()), YEAR_WEIGHT);
        open(report, told, Kind.IN_PERIOD, told.inPeriod(), MONTH_WEIGHT);
        open(report, told, Kind.DENOMINATOR, told.denominator(), DENOMINATOR_WEIGHT);
        open(report, told, Kind.BEFORE, told.before(), BEFORE_WEIGHT);
        open(report, told, Kind.DENOMINATOR_BEFORE, told.denominatorBefore(), BEFORE_WEIGHT);
    }

    private void open(YearReport report, Told told, Kind kind, Optional<BigDecimal> value, int weight) {
        String name = report.name(told.indicator(), kind);
        value.map(number -> Cell.open(name, number.longValue(), weight))
                .map(cell -> isBlurred(told.indicator(), cell.value()) ? cell.blurred() : cell)
                .ifPresent(cell -> cells.put(name, cell));
    }

    /** What a quarter or half adds will be printed at its end, when it is too late to hide the year so far of its months. */
    private void addRunning(YearReport report, String indicator, Told told) {
        for (PeriodKind kind : List.of(PeriodKind.QUARTER, PeriodKind.HALF)) {
            Period.inYear(kind, told.period().year()).stream()
                    .filter(longer -> isWithin(told.period(), longer))
                    .forEach(longer -> lastBefore(report, indicator, longer)
                            .ifPresent(base -> addRunning(report, base, indicator, longer)));
        }
    }

    private static boolean isWithin(Period period, Period longer) {
        return !period.equals(longer)
                && !period.start().isBefore(longer.start())
                && !period.end().isAfter(longer.end());
    }

    private void addRunning(YearReport report, YearReport base, String indicator, Period longer) {
        String since = " " + indicator + " since " + longer.start();
        String before = base.name(indicator, Kind.ACTUAL);
        String total = report.name(indicator, Kind.ACTUAL);
        long added = rest(total, List.of(before));
        if (added >= SmallCounts.SMALLEST_SHOWN) {
            cells.replaceAll(
                    (name, cell) -> name.endsWith(since) && cell.value() >= 0 ? Cell.rest(name, cell.value()) : cell);
        }
        String name = report.no() + since;
        if (cells.put(name, Cell.unseen(name, added, added < 0 ? Range.CORRECTION : Range.COUNT)) == null) {
            sums.add(new Sum(total, List.of(before, name)));
        }
    }

    /** Nobody is counted above the line who is not counted below it. */
    private void addParts(YearReport report, String indicator, Kind part, Kind whole) {
        String above = report.name(indicator, part);
        String below = report.name(indicator, whole);
        if (cells.containsKey(above) && cells.containsKey(below)) {
            long others = cells.get(below).value() - cells.get(above).value();
            if (others >= 0) {
                String rest = below + " others";
                cells.put(rest, Cell.rest(rest, others));
                sums.add(new Sum(below, List.of(above, rest)));
            }
        }
    }

    /** From report to report the year before goes on by its own months, which nobody prints here. */
    private void addYearBefore(YearReport report, String indicator, Told told) {
        last(
                        report,
                        indicator,
                        other -> !other.period().end().isAfter(told.period().end()))
                .ifPresent(earlier -> {
                    step(report, earlier, indicator, Kind.BEFORE, Optional.empty());
                    step(report, earlier, indicator, Kind.DENOMINATOR_BEFORE, Optional.empty());
                });
    }

    private Optional<YearReport> lastBefore(YearReport report, String indicator, Period period) {
        return last(report, indicator, other -> other.period().end().isBefore(period.start()));
    }

    private Optional<YearReport> last(YearReport report, String indicator, Predicate<Told> which) {
        return reports.subList(0, report.no()).stream()
                .filter(earlier -> Optional.ofNullable(earlier.told().get(indicator))
                        .filter(which)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    /** A figure is an earlier one, with what the period added, and what was corrected in between. */
    private void step(YearReport report, YearReport earlier, String indicator, Kind kind, Optional<Kind> added) {
        String total = report.name(indicator, kind);
        String before = earlier.name(indicator, kind);
        if (!cells.containsKey(total) || !cells.containsKey(before)) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(before));
        added.map(each -> report.name(indicator, each))
                .filter(cells::containsKey)
                .ifPresent(all::add);
        boolean sameDay =
                earlier.any().period().end().equals(report.any().period().end());
        add(total, all, !sameDay && !kind.equals(Kind.ACTUAL) && !kind.equals(Kind.IN_PERIOD));
    }

    private void begin(YearReport report, String indicator) {
        String added = report.name(indicator, Kind.IN_PERIOD);
        if (cells.containsKey(added)) {
            add(report.name(indicator, Kind.ACTUAL), new ArrayList<>(List.of(added)), false);
        }
    }

    private void addSumOfParts(YearReport report, String indicator) {
        for (Kind kind : List.of(Kind.IN_PERIOD, Kind.ACTUAL)) {
            List<String> all = parts.getOrDefault(indicator, List.of()).stream()
                    .map(part -> report.name(part, kind))
                    .toList();
            String total = report.name(indicator, kind);
            if (!all.isEmpty()
                    && cells.keySet().containsAll(all)
                    && cells.containsKey(total)
                    && rest(total, all) == 0) {
                sums.add(new Sum(total, all));
            }
        }
    }

    /** What does not add up was corrected, or has grown by what nobody ever prints; that may be nothing, too. */
    private void add(String total, List<String> all, boolean mayGrow) {
        long rest = rest(total, all);
        boolean before = total.endsWith(Kind.BEFORE.name());
        if (rest != 0 || mayGrow) {
            String step = total + " step " + sums.size();
            cells.put(step, Cell.unseen(step, rest, before && rest >= 0 ? Range.COUNT : Range.CORRECTION));
            all.add(step);
        }
        sums.add(new Sum(total, all));
    }

    private long rest(String total, List<String> all) {
        return cells.get(total).value()
                - all.stream().mapToLong(name -> cells.get(name).value()).sum();
    }

    /** From now on the report's numbers are known, or known to be hidden. */
    private void print(YearReport report, String indicator) {
        for (Kind kind : Kind.values()) {
            String name = report.name(indicator, kind);
            cells.computeIfPresent(
                    name,
                    (key, cell) -> hidden.contains(name)
                            ? Cell.unseen(
                                    name,
                                    cell.value(),
                                    isBlurred(indicator, cell.value()) ? Range.BLURRED : cell.known())
                            : Cell.known(name, cell.value()));
        }
    }
}
