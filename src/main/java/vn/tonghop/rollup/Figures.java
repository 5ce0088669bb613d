package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.MissingData;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Works every indicator out, each once, the parts before what is made of them. */
final class Figures {

    private final Programme programme;
    private final Period period;
    private final Judge judge;
    private final UnitFigures units;
    private final Map<String, Set<OrgUnit>> reporters;
    private final Map<String, RollUp.Rest> rests;
    private final Gaps gaps;
    private final Map<String, Map<String, BigDecimal>> handedDown = new HashMap<>();
    private final Map<String, Rolled> done = new HashMap<>();

    /**
     * What figures are made from.
     *
     * @param reporters by indicator
     * @param rests by indicator
     */
    record Sources(
            UnitFigures units,
            Map<String, Set<OrgUnit>> reporters,
            List<Allocation> allocations,
            Map<String, RollUp.Rest> rests) {}

    Figures(Programme programme, Period period, Sources sources, Gaps gaps) {
        this.programme = programme;
        this.period = period;
        this.judge = new Judge(period);
        this.units = sources.units();
        this.reporters = sources.reporters();
        this.rests = sources.rests();
        this.gaps = gaps;
        sources.allocations()
                .forEach(level -> handedDown
                        .computeIfAbsent(level.indicator(), code -> new HashMap<>())
                        .put(level.unit(), level.value()));
    }

    /** @param due codes of the units that owe it */
    private record Rolled(Figure figure, Set<String> due) {}

    Figure figure(Indicator indicator) {
        return rolled(indicator).figure();
    }

    private Rolled rolled(Indicator indicator) {
        Rolled known = done.get(indicator.code());
        if (known != null) {
            return known;
        }
        Rolled fresh = switch (indicator.kind()) {
            case COMPOSITE -> composite(indicator);
            case DERIVED -> derived(indicator);
            case TRACKED_LIST -> trackedList(indicator);
            default -> measured(indicator);
        };
        done.put(indicator.code(), fresh);
        return fresh;
    }

    private Rolled measured(Indicator indicator) {
        var sum = new CoveredSum(indicator.missing());
        Set<String> due = codes(reporters.get(indicator.code()));
        Map<String, UnitFigure> own = new LinkedHashMap<>();
        for (String unit : due) {
            Optional<UnitFigure> figure = units.figure(unit, indicator);
            sum.add(unit, figure);
            figure.ifPresent(known -> own.put(unit, known));
        }
        own.keySet().retainAll(Set.copyOf(sum.included()));
        sum.add(rest(indicator));
        Optional<BigDecimal> denominator = indicator.kind().countsUnits()
                ? Optional.of(BigDecimal.valueOf(due.size()))
                : Optional.of(sum.denominator()).filter(whole -> indicator.kind() == IndicatorKind.RATIO);
        Optional<BigDecimal> inPeriod = Optional.of(inPeriod(indicator, sum.included()))
                .filter(count -> !indicator.kind().countsUnits());
        Standing standing = indicator.kind() == IndicatorKind.ZERO_TOLERANCE
                ? judge.unbroken(sum.actual(), sum.coverage())
                : judge.standing(indicator, sum.actual(), denominator, sum.isKnown());
        return new Rolled(
                new Figure(
                        indicator.code(),
                        inPeriod,
                        sum.actual(),
                        denominator,
                        standing,
                        sum.coverage(gaps.of(indicator)),
                        lost(indicator, own),
                        judge.reading(indicator, own, handedDown.getOrDefault(indicator.code(), Map.of()))),
                due);
    }

    /** The units of a list to be kept that say they do not fulfil. */
    private static List<String> lost(Indicator indicator, Map<String, UnitFigure> own) {
        return indicator.kind() != IndicatorKind.MAINTAIN
                ? List.of()
                : own.entrySet().stream()
                        .filter(unit -> unit.getValue().actual().signum() == 0)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private RollUp.Rest rest(Indicator indicator) {
        return rests.getOrDefault(indicator.code(), RollUp.Rest.NONE);
    }

    private BigDecimal inPeriod(Indicator indicator, List<String> included) {
        return included.stream()
                .map(unit -> units.inPeriod(unit, indicator))
                .reduce(rest(indicator).inPeriod(), BigDecimal::add);
    }

    private Rolled trackedList(Indicator indicator) {
        var places = new Places(programme, units, period.end(), indicator, reporters.get(indicator.code()));
        var sum = new CoveredSum(indicator.missing());
        places.due().forEach(unit -> sum.add(unit, places.said(unit)));
        BigDecimal all = BigDecimal.valueOf(indicator.measure().items().size());
        Standing standing = judge.list(indicator, places.fulfilled(), all, places.isBreached(), sum.isKnown());
        return new Rolled(
                new Figure(
                        indicator.code(),
                        Optional.empty(),
                        places.fulfilled(),
                        Optional.of(all),
                        standing,
                        sum.coverage(),
                        places.unfulfilled()),
                places.due());
    }

    private Rolled composite(Indicator indicator) {
        List<Rolled> parts = parts(indicator);
        List<Standing> standings =
                parts.stream().map(part -> part.figure().standing()).toList();
        long good = standings.stream().filter(Standing::isGood).count();
        List<String> failing = parts.stream()
                .map(Rolled::figure)
                .filter(part -> part.standing().isBad())
                .map(Figure::indicator)
                .toList();
        Set<String> due = due(parts);
        return new Rolled(
                new Figure(
                        indicator.code(),
                        Optional.empty(),
                        BigDecimal.valueOf(good),
                        Optional.of(BigDecimal.valueOf(parts.size())),
                        Judge.all(standings),
                        coverage(due, parts),
                        failing),
                due);
    }

    private Rolled derived(Indicator indicator) {
        List<Rolled> parts = parts(indicator);
        Set<String> due = due(parts);
        Coverage coverage = coverage(due, parts);
        BigDecimal actual = parts.stream().map(part -> part.figure().actual()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inPeriod = parts.stream()
                .flatMap(part -> part.figure().inPeriod().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean withheld =
                parts.stream().anyMatch(part -> part.figure().coverage().withheld());
        boolean known = parts.stream().anyMatch(part -> part.figure().coverage().isGiven()) && !withheld;
        Standing standing = judge.standing(indicator, actual, Optional.empty(), known);
        return new Rolled(
                new Figure(
                        indicator.code(),
                        Optional.of(inPeriod),
                        actual,
                        Optional.empty(),
                        standing,
                        withheld ? coverage.withhold() : coverage,
                        List.of()),
                due);
    }

    private List<Rolled> parts(Indicator indicator) {
        return programme.parts(indicator).stream().map(this::rolled).toList();
    }

    private static Set<String> due(List<Rolled> parts) {
        return parts.stream().flatMap(part -> part.due().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A unit is in it as far as it is in every part that it owes. */
    private static Coverage coverage(Set<String> due, List<Rolled> parts) {
        var sum = new CoveredSum(MissingData.DEFAULT);
        for (String unit : due) {
            boolean absent = parts.stream()
                    .anyMatch(part -> part.figure().coverage().absent().contains(unit));
            boolean stale = parts.stream()
                    .anyMatch(part -> part.figure().coverage().stale().contains(unit));
            sum.add(
                    unit,
                    Optional.of(new UnitFigure(BigDecimal.ZERO, Optional.empty(), !stale))
                            .filter(figure -> !absent));
        }
        return sum.coverage(parts.stream()
                .flatMap(part -> part.figure().coverage().gaps().stream())
                .collect(Collectors.toSet()));
    }

    private static Set<String> codes(Set<OrgUnit> units) {
        return units.stream().map(OrgUnit::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
