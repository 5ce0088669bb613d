package vn.tonghop.rollup.recut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.orgunit.change.Population;
import vn.tonghop.orgunit.change.Share;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.outlook.RecutFigure;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;

/**
 * Two maps of one year: the units as they were when they reported or were handed a level, and as they are on the period's
 * last day. What was reported and what was handed down go from one to the other alike.
 */
public final class Maps {

    private static final Set<IndicatorKind> ADDED =
            EnumSet.of(IndicatorKind.COUNT, IndicatorKind.RATIO, IndicatorKind.NEUTRAL);

    private final Programme programme;
    private final LocalDate day;
    private final int year;
    private final LocalDate yearBegan;
    private final Supplier<Lineage> lineage;

    public Maps(Programme programme, Period period, Supplier<Lineage> lineage) {
        this.programme = programme;
        this.day = period.end();
        this.year = period.year();
        this.yearBegan = period.reportYear().start();
        this.lineage = lineage;
    }

    /** What is handed down, on the map of the period's last day; what nobody can divide stays with the unit that ended. */
    public List<Allocation> allocations() {
        Map<List<String>, Allocation> recut = new LinkedHashMap<>();
        for (Allocation own : programme.allocations()) {
            String unit = heir(own.unit()).map(OrgUnit::code).orElse(own.unit());
            recut.merge(
                    List.of(own.indicator(), unit),
                    new Allocation(own.indicator(), unit, own.value()),
                    (one, other) -> new Allocation(
                            one.indicator(), one.unit(), one.value().add(other.value())));
        }
        return List.copyOf(recut.values());
    }

    /** Every unit that ended within the year, and those that it went into, on both maps; none where no unit ended. */
    public List<RecutFigure> figures(List<UnitTotal> reported, Snapshot snapshot) {
        Set<OrgUnit> ended = ended(reported);
        Set<OrgUnit> heirs = new LinkedHashSet<>();
        ended.forEach(unit -> lineage.get().heirs(unit, day).stream()
                .filter(share -> share.population() != Population.NONE)
                .map(Share::unit)
                .forEach(heirs::add));
        List<RecutFigure> figures = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            if (isAdded(indicator)) {
                ended.forEach(unit -> asItWas(unit, indicator, reported).ifPresent(figures::add));
                heirs.forEach(unit -> asItWas(unit, indicator, reported).ifPresent(figures::add));
                heirs.forEach(unit -> asItIs(unit, indicator, snapshot).ifPresent(figures::add));
            }
        }
        return figures;
    }

    private boolean isAdded(Indicator indicator) {
        return ADDED.contains(indicator.kind()) && !programme.isSensitive(indicator);
    }

    /** Units of the year that are no more on the day, as far as they reported or were handed anything. */
    private Set<OrgUnit> ended(List<UnitTotal> reported) {
        Set<String> codes = new LinkedHashSet<>();
        programme.allocations().forEach(each -> codes.add(each.unit()));
        reported.forEach(total -> codes.add(total.unit()));
        Set<OrgUnit> ended = new LinkedHashSet<>();
        codes.stream()
                .sorted()
                .forEach(code -> programme.units().lives(code).stream()
                        .filter(life -> life.validTo()
                                .filter(last -> !last.isBefore(yearBegan) && last.isBefore(day))
                                .isPresent())
                        .forEach(ended::add));
        return ended;
    }

    private Optional<RecutFigure> asItWas(OrgUnit unit, Indicator indicator, List<UnitTotal> reported) {
        Optional<BigDecimal> actual = sum(unit, indicator.numerator(), reported);
        Optional<BigDecimal> denominator = sum(unit, indicator.denominator(), reported);
        Optional<BigDecimal> allocated = allocated(programme.allocations(), unit.code(), indicator);
        boolean whole = lineage.get().recuttable(unit, day).isPresent();
        return recut(UnitMap.AS_THEY_WERE, unit, indicator, actual, denominator, allocated, whole);
    }

    private Optional<RecutFigure> asItIs(OrgUnit unit, Indicator indicator, Snapshot snapshot) {
        Optional<UnitFigure> figure = snapshot.units().stream()
                .filter(line -> line.unit().equals(unit))
                .flatMap(line -> Optional.ofNullable(line.figures().get(indicator.code())).stream())
                .findFirst();
        Optional<BigDecimal> allocated = allocated(allocations(), unit.code(), indicator);
        boolean whole =
                !lineage.get().summands(unit, unit.validFrom().minusDays(1)).isEmpty();
        return recut(
                UnitMap.AS_THEY_ARE,
                unit,
                indicator,
                figure.map(UnitFigure::actual),
                figure.flatMap(UnitFigure::denominator),
                allocated,
                whole);
    }

    private static Optional<RecutFigure> recut(
            UnitMap map,
            OrgUnit unit,
            Indicator indicator,
            Optional<BigDecimal> actual,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> allocated,
            boolean whole) {
        return actual.isEmpty() && allocated.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecutFigure(
                        map, unit.code(), unit.validFrom(), indicator.code(), actual, denominator, allocated, whole));
    }

    /** A code that another unit bears now is that unit's. */
    private Optional<OrgUnit> heir(String code) {
        if (programme.units().find(code, day).isPresent()) {
            return programme.units().find(code, day);
        }
        return programme.units().lives(code).stream()
                .filter(life -> !life.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(life -> lineage.get().recuttable(life, day));
    }

    private static Optional<BigDecimal> allocated(List<Allocation> all, String unit, Indicator indicator) {
        return all.stream()
                .filter(each -> each.unit().equals(unit) && each.indicator().equals(indicator.code()))
                .map(Allocation::value)
                .findFirst();
    }

    private Optional<BigDecimal> sum(OrgUnit unit, Collection<Term> terms, List<UnitTotal> reported) {
        return reported.stream()
                .filter(total -> total.unit().equals(unit.code()) && terms.contains(total.term()))
                .flatMap(total -> own(unit, total).stream())
                .reduce(BigDecimal::add);
    }

    /** Where two units of the year bore the code, only the months of this one; of a stock, whose the last one is. */
    private Optional<BigDecimal> own(OrgUnit unit, UnitTotal total) {
        List<OrgUnit> lives = livesOfTheYear(unit.code());
        if (lives.size() == 1) {
            return Optional.of(total.toDate());
        }
        if (total.monthly().isEmpty()) {
            boolean last = unit.equals(lives.get(lives.size() - 1));
            boolean reportedByTheLast =
                    total.isSince(lives.get(lives.size() - 1).validFrom());
            return Optional.of(total.toDate()).filter(stock -> last == reportedByTheLast);
        }
        return total.monthly().entrySet().stream()
                .filter(month ->
                        unit.existsOn(Period.month(year, month.getKey()).end()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal::add);
    }

    private List<OrgUnit> livesOfTheYear(String code) {
        return programme.units().lives(code).stream()
                .filter(life -> !life.validFrom().isAfter(day))
                .filter(life ->
                        life.validTo().filter(last -> last.isBefore(yearBegan)).isEmpty())
                .toList();
    }
}
