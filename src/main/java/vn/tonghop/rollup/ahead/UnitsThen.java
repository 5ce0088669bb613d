package vn.tonghop.rollup.ahead;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.orgunit.change.Population;
import vn.tonghop.orgunit.change.Share;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.outlook.UnitThen;

/** Lists the units of the year before as they were, each with what it had reached and where its people are now. */
final class UnitsThen {

    private final Programme programme;
    private final Period period;
    private final Period yearBefore;
    private final EarlierYears earlier;
    private final Supplier<Lineage> lineage;

    UnitsThen(Programme programme, Period period, EarlierYears earlier, Supplier<Lineage> lineage) {
        this.programme = programme;
        this.period = period;
        this.yearBefore = new Period(period.kind(), period.year() - 1, period.number());
        this.earlier = earlier;
        this.lineage = lineage;
    }

    /** Of every unit that existed that day and of which the whole indicator is known. */
    List<UnitThen> list() {
        return programme.indicators().stream()
                .filter(indicator -> UnitsBefore.isCompared(programme, indicator))
                .flatMap(indicator ->
                        earlier.unitsOf(indicator.code(), yearBefore.year(), yearBefore.lastMonth()).stream()
                                .flatMap(code -> programme.units().find(code, yearBefore.end()).stream())
                                .flatMap(unit -> then(unit, indicator).stream()))
                .toList();
    }

    private Optional<UnitThen> then(OrgUnit unit, Indicator indicator) {
        List<Share> heirs = lineage.get().heirs(unit, period.end());
        return Optional.of(earlier.at(indicator.code(), unit.code(), yearBefore.year(), yearBefore.lastMonth()))
                .filter(EarlierYears.Found::isWhole)
                .map(found -> new UnitThen(
                        unit.code(),
                        unit.validFrom(),
                        indicator.code(),
                        found.actual(),
                        found.denominator(),
                        heirs.stream()
                                .filter(heir -> heir.population() != Population.NONE)
                                .map(heir -> heir.unit().code())
                                .toList(),
                        lineage.get().recuttable(unit, period.end()).isPresent()));
    }
}
