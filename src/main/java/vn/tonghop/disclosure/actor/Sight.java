package vn.tonghop.disclosure.actor;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Snapshot;

/** What the reader may see of one roll-up. */
public record Sight(Acting acting, Programme programme, Snapshot snapshot) {

    /** Whether the unit is one of those the reader works for; of others nothing is listed. */
    public boolean covers(String unit) {
        return unit(unit)
                .filter(known -> acting.covers(known, snapshot.period().end()))
                .isPresent();
    }

    public boolean seesEverythingOf(String unit) {
        return unit(unit)
                .filter(known ->
                        acting.seesEverythingOf(known, snapshot.period().end()))
                .isPresent();
    }

    /** Whether a unit's part in the indicator is to be masked, small or not. */
    public boolean hidesPart(Indicator indicator, String unit) {
        return !seesEverythingOf(unit)
                && SmallCounts.of(programme, Audience.WIDE).tellsNoUnits(indicator);
    }

    /** Whether one unit's cell of the element is to be masked, small or not. */
    public boolean hidesCell(String element, String unit) {
        Audience audience = seesEverythingOf(unit) ? Audience.RESTRICTED : Audience.WIDE;
        return SmallCounts.of(programme, audience).hidesOfUnits(element);
    }

    /** Whether what all units say of the element is to be masked: rows of such a form are never told one by one. */
    public boolean hidesRow(String element) {
        return SmallCounts.of(programme, acting.actor().audience()).hidesOfUnits(element);
    }

    /** Whether the figure of all units together is to be masked. */
    public boolean hidesTotal(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator) {
        SmallCounts counts =
                SmallCounts.of(programme, acting.actor().audience()).in(snapshot);
        return counts.hides(indicator, actual)
                || denominator.filter(whole -> counts.hides(indicator, whole)).isPresent();
    }

    /** The unit of a line, as the roll-up knew it, or as it was called last. */
    public Optional<OrgUnit> unit(String code) {
        return snapshot.units().stream()
                .map(line -> line.unit())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .or(() -> programme.units().lives(code).stream().reduce((earlier, later) -> later));
    }

    public String name(String code) {
        return unit(code).map(OrgUnit::name).orElse(code);
    }
}
