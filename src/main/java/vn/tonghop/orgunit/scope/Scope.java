package vn.tonghop.orgunit.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;

/** A named set of units through time, whatever levels there are: what "district staff" may see and review. */
public record Scope(String id, String name, List<Membership> memberships) {

    public Scope {
        memberships = List.copyOf(memberships);
    }

    /** The member units of a day with all units below them, by code. */
    public List<OrgUnit> units(OrgUnits units, LocalDate day) {
        Set<OrgUnit> inside = memberships.stream()
                .filter(member -> member.holdsOn(day))
                .flatMap(member -> units.subtree(member.unit(), day).stream())
                .collect(Collectors.toSet());
        return units.on(day).stream().filter(inside::contains).toList();
    }

    /** Whether a unit, or one above it, is a member on that day. */
    public boolean covers(OrgUnit unit, OrgUnits units, LocalDate day) {
        return memberships.stream()
                .filter(member -> member.holdsOn(day))
                .anyMatch(member -> units.subtree(member.unit(), day).contains(unit));
    }
}
