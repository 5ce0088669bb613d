package vn.tonghop.rollup.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Value;

/** Finds every figure of a period that is no longer what the report before said, and why. */
public final class Revision {

    private final Programme programme;
    private final Earlier earlier;
    private final Snapshot now;
    private final Causes causes;

    /**
     * @param now the same period from what is known now
     * @param moved what was added or taken away in between
     */
    public Revision(Programme programme, Earlier earlier, Snapshot now, List<Moved> moved) {
        this.programme = programme;
        this.earlier = earlier;
        this.now = now;
        this.causes = new Causes(programme, earlier, now, moved);
    }

    /** In the order of the plan, each indicator before the units behind it; those the plan no longer has come last. */
    public Changes changes() {
        List<Change> all = new ArrayList<>();
        for (String indicator : indicators()) {
            List<Change> units = units(indicator);
            total(indicator, units).ifPresent(all::add);
            all.addAll(units);
        }
        return new Changes(earlier.snapshot().runId(), all);
    }

    private Set<String> indicators() {
        return Stream.concat(
                        programme.indicators().stream().map(Indicator::code),
                        earlier.snapshot().figures().stream().map(Figure::indicator))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Change> total(String indicator, List<Change> units) {
        Optional<Value> before = value(earlier.snapshot(), indicator, earlier.yardsticks());
        Optional<Value> after = value(now, indicator, Yardstick.of(programme, now.period()));
        return isSame(before, after)
                ? Optional.empty()
                : Optional.of(new Change(indicator, "", before, after, causes.ofTotal(indicator, units)));
    }

    private static Optional<Value> value(Snapshot snapshot, String indicator, List<Yardstick> yardsticks) {
        return snapshot.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .filter(figure -> figure.coverage().isGiven())
                .findFirst()
                .map(figure -> new Value(
                        figure.actual(),
                        figure.denominator(),
                        yardsticks.stream()
                                .filter(each -> each.indicator().equals(indicator))
                                .flatMap(each -> each.level().stream())
                                .findFirst(),
                        Optional.of(new Value.Judged(
                                figure.standing().name(),
                                figure.coverage().in(),
                                figure.coverage().due()))));
    }

    private List<Change> units(String indicator) {
        Map<String, UnitFigure> before = parts(earlier.snapshot(), indicator);
        Map<String, UnitFigure> after = parts(now, indicator);
        Set<String> units = new LinkedHashSet<>(after.keySet());
        units.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String unit : units) {
            Optional<Value> then = Optional.ofNullable(before.get(unit)).map(Revision::value);
            Optional<Value> today = Optional.ofNullable(after.get(unit)).map(Revision::value);
            if (!isSame(then, today)) {
                changes.add(new Change(indicator, unit, then, today, causes.ofUnit(indicator, unit)));
            }
        }
        return changes;
    }

    private static Map<String, UnitFigure> parts(Snapshot snapshot, String indicator) {
        return snapshot.units().stream()
                .filter(line -> line.figures().containsKey(indicator))
                .collect(Collectors.toMap(
                        (UnitLine line) -> line.unit().code(),
                        line -> line.figures().get(indicator),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Value value(UnitFigure part) {
        return new Value(part.actual(), part.denominator(), Optional.empty());
    }

    private static boolean isSame(Optional<Value> before, Optional<Value> after) {
        return before.isPresent() == after.isPresent()
                && before.map(value -> value.isSame(after.orElseThrow())).orElse(true);
    }
}
