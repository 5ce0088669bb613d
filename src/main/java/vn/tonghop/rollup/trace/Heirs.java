package vn.tonghop.rollup.trace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.change.Lineage;

/** Knows to which unit of a day the figures of an ended unit are counted. */
public final class Heirs implements UnaryOperator<String> {

    private final OrgUnits units;
    private final LocalDate day;
    private final Supplier<Lineage> lineage;

    /** The lineage is asked for only when a unit has ended. */
    public Heirs(OrgUnits units, LocalDate day, Supplier<Lineage> lineage) {
        this.units = units;
        this.day = day;
        this.lineage = lineage;
    }

    /** The unit itself while it exists, and where nobody has all its people. */
    @Override
    public String apply(String code) {
        return successor(code).map(OrgUnit::code).orElse(code);
    }

    /** What became of the unit that bore a code on an earlier day; empty while it exists. */
    public Optional<Succession> since(String code, LocalDate then) {
        return units.find(code, then)
                .filter(unit -> !unit.existsOn(day))
                .map(unit -> new Succession(unit, successor(code), lineage.get().heirs(unit, day)));
    }

    /** A code that a unit of the day bears is that unit's. */
    private Optional<OrgUnit> successor(String code) {
        return units.find(code, day)
                .or(() -> units.lives(code).stream()
                        .filter(life -> !life.validFrom().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .flatMap(life -> lineage.get().recuttable(life, day)));
    }
}
