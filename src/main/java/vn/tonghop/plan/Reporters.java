package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.Period;

/**
 * A group of units that owe the same figures.
 *
 * @param within code of the unit whose plan it is: only that unit and those below it report
 * @param kinds all units of these kinds belong to the group
 * @param codes or just these units
 * @param assumed why the group's list is not the plan's own, when it is not
 */
public record Reporters(
        String id, String label, String within, Set<UnitKind> kinds, List<String> codes, Optional<String> assumed) {

    public Reporters {
        kinds = Set.copyOf(kinds);
        codes = List.copyOf(codes);
    }

    /** The units that owe a report for the period: those that exist on its last day. */
    public List<OrgUnit> due(OrgUnits units, Period period) {
        return on(units, period.end());
    }

    /** The units that may report for the period: those that owe it, and before them those that ended within it. */
    List<OrgUnit> during(OrgUnits units, Period period) {
        Stream<OrgUnit> ended = units.changes().stream()
                .filter(day -> day.isAfter(period.start()) && period.contains(day))
                .flatMap(day -> on(units, day.minusDays(1)).stream());
        return Stream.concat(ended, due(units, period).stream()).distinct().toList();
    }

    private List<OrgUnit> on(OrgUnits units, LocalDate day) {
        return units.subtree(within, day).stream()
                .filter(unit -> kinds.contains(unit.kind()) || codes.contains(unit.code()))
                .toList();
    }
}
