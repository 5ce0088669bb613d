package vn.tonghop.rollup.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;

/** Knows what made a figure another one: reports that moved, an amended plan, units that began or ended. */
final class Causes {

    private static final Comparator<Cause> IN_ORDER = Comparator.comparing(Cause::reason)
            .thenComparing(Cause::unit)
            .thenComparing(Cause::period)
            .thenComparing(Cause::sendNumber);

    private final Programme programme;
    private final Map<String, List<Moved>> byElement;
    private final Map<String, List<Moved>> byLine = new HashMap<>();
    private final Map<String, Yardstick> before;
    private final Map<String, Yardstick> after;
    private final boolean filesDiffer;
    private final Set<String> unlike;

    Causes(Programme programme, Earlier earlier, Snapshot now, List<Moved> moved) {
        this.programme = programme;
        this.byElement = moved.stream().collect(Collectors.groupingBy(Moved::element));
        this.before = byIndicator(earlier.yardsticks());
        this.after = byIndicator(Yardstick.of(programme, now.period()));
        this.filesDiffer = !earlier.snapshot().planHash().equals(now.planHash());
        this.unlike = unlike(earlier.snapshot(), now);
        Set<String> lines = now.units().stream().map(line -> line.unit().code()).collect(Collectors.toSet());
        moved.forEach(each -> byLine.computeIfAbsent(line(each.unit(), lines, now), code -> new ArrayList<>())
                .add(each));
    }

    List<Cause> ofUnit(String indicator, String unit) {
        Set<Cause> causes = reports(indicator, term -> byLine.getOrDefault(unit, List.of()));
        if (unlike.contains(unit)) {
            causes.add(Cause.unitMerged(unit));
        }
        return sorted(causes, indicator);
    }

    List<Cause> ofTotal(String indicator, List<Change> units) {
        Set<Cause> causes = reports(indicator, term -> byElement.getOrDefault(term.element(), List.of()));
        units.forEach(change -> causes.addAll(change.causes()));
        if (causes.isEmpty() && !isAmended(indicator)) {
            unlike.forEach(unit -> causes.add(Cause.unitMerged(unit)));
        }
        return sorted(causes, indicator);
    }

    /** Where nothing else explains it, the files that define the programme must have. */
    private List<Cause> sorted(Set<Cause> causes, String indicator) {
        if (isAmended(indicator) || causes.isEmpty() && filesDiffer) {
            causes.add(Cause.PLAN_AMENDED);
        }
        return causes.stream().sorted(IN_ORDER).toList();
    }

    private boolean isAmended(String indicator) {
        Yardstick then = before.get(indicator);
        Yardstick today = after.get(indicator);
        return then == null || today == null
                ? then != today
                : !then.definition().equals(today.definition())
                        || then.level().isPresent() != today.level().isPresent()
                        || then.level().isPresent()
                                && then.level().get().compareTo(today.level().get()) != 0;
    }

    private Set<Cause> reports(String indicator, Function<Term, List<Moved>> among) {
        return programme.indicator(indicator).stream()
                .flatMap(this::terms)
                .distinct()
                .flatMap(term -> among.apply(term).stream().filter(each -> each.isOf(term)))
                .map(Moved::cause)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Term> terms(Indicator indicator) {
        return Stream.concat(
                indicator.measuredTerms().stream(),
                programme.parts(indicator).stream().flatMap(this::terms));
    }

    /** Codes of the units that are in one of the two roll-ups only, or are another unit of the same code. */
    private static Set<String> unlike(Snapshot before, Snapshot now) {
        Set<OrgUnit> then = before.units().stream().map(UnitLine::unit).collect(Collectors.toSet());
        Set<OrgUnit> today = now.units().stream().map(UnitLine::unit).collect(Collectors.toSet());
        Set<String> thenLives = lives(then);
        Set<String> todayLives = lives(today);
        Set<String> unlike = new HashSet<>();
        Stream.concat(then.stream(), today.stream())
                .filter(unit -> !thenLives.contains(life(unit)) || !todayLives.contains(life(unit)))
                .forEach(unit -> unlike.add(unit.code()));
        return unlike;
    }

    private static Set<String> lives(Set<OrgUnit> units) {
        return units.stream().map(Causes::life).collect(Collectors.toSet());
    }

    private static String life(OrgUnit unit) {
        return unit.code() + "@" + unit.validFrom();
    }

    /** The line in which a unit's figures stand: its own, or that of the nearest unit above it. */
    private String line(String unit, Set<String> lines, Snapshot now) {
        if (lines.contains(unit)) {
            return unit;
        }
        return programme.units().find(unit, now.period().end()).stream()
                .flatMap(
                        known -> programme.units().ancestors(known, now.period().end()).stream())
                .map(OrgUnit::code)
                .filter(lines::contains)
                .findFirst()
                .orElse(unit);
    }

    private static Map<String, Yardstick> byIndicator(List<Yardstick> yardsticks) {
        return yardsticks.stream().collect(Collectors.toMap(Yardstick::indicator, each -> each));
    }
}
