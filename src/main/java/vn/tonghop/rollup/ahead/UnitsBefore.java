package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.rollup.snapshot.outlook.UnitBefore;
import vn.tonghop.rollup.snapshot.outlook.UnitBefore.State;

/** Sets each unit of today beside itself, or beside the units it was made of, a year before. */
final class UnitsBefore {

    private final Programme programme;
    private final Period period;
    private final Period yearBefore;
    private final EarlierYears earlier;
    private final Supplier<Lineage> lineage;

    UnitsBefore(Programme programme, Period period, EarlierYears earlier, Supplier<Lineage> lineage) {
        this.programme = programme;
        this.period = period;
        this.yearBefore = new Period(period.kind(), period.year() - 1, period.number());
        this.earlier = earlier;
        this.lineage = lineage;
    }

    /** Of every unit that owes an indicator of which anything is known unit by unit. */
    List<UnitBefore> list() {
        List<UnitBefore> all = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            boolean known = !earlier.unitsOf(indicator.code(), yearBefore.year(), yearBefore.lastMonth())
                    .isEmpty();
            if (known && isCompared(programme, indicator)) {
                programme.due(indicator, period).forEach(unit -> all.add(before(unit, indicator)));
            }
        }
        return all;
    }

    /** Units are compared by what adds up, is judged, and is not about persons. */
    static boolean isCompared(Programme programme, Indicator indicator) {
        boolean adds = indicator.kind() == IndicatorKind.COUNT || indicator.kind() == IndicatorKind.RATIO;
        return adds && !programme.isSensitive(indicator) && !indicator.isNeutral();
    }

    private UnitBefore before(OrgUnit unit, Indicator indicator) {
        LocalDate day = yearBefore.end();
        List<OrgUnit> origins =
                unit.existsOn(day) ? List.of(unit) : lineage.get().summands(unit, day);
        if (origins.isEmpty()) {
            return nothing(
                    unit,
                    indicator,
                    lineage.get().origins(unit, day).isEmpty() ? State.UNKNOWN : State.BOUNDARIES_CHANGED);
        }
        List<EarlierYears.Found> found = origins.stream()
                .map(origin -> earlier.at(indicator.code(), origin.code(), yearBefore.year(), yearBefore.lastMonth()))
                .toList();
        if (!found.stream().allMatch(EarlierYears.Found::isWhole)) {
            return nothing(unit, indicator, State.UNKNOWN);
        }
        return new UnitBefore(
                unit.code(),
                indicator.code(),
                origins.stream().map(OrgUnit::code).toList(),
                Optional.of(found.stream().map(EarlierYears.Found::actual).reduce(BigDecimal.ZERO, BigDecimal::add)),
                denominator(found),
                unit.existsOn(day) ? State.SAME_UNIT : State.ADDED_UP);
    }

    private static Optional<BigDecimal> denominator(List<EarlierYears.Found> found) {
        return found.stream()
                .map(EarlierYears.Found::denominator)
                .reduce((one, other) -> one.flatMap(own -> other.map(own::add)))
                .orElse(Optional.empty());
    }

    private static UnitBefore nothing(OrgUnit unit, Indicator indicator, State state) {
        return new UnitBefore(unit.code(), indicator.code(), List.of(), Optional.empty(), Optional.empty(), state);
    }
}
