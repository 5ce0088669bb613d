package vn.tonghop.orgunit.change;

import java.time.LocalDate;
import vn.tonghop.orgunit.OrgUnit;

/** One line of the crosswalk: an old unit, or a piece of it, went into a new unit on the day that one began. */
public record Transition(OrgUnit from, OrgUnit to, Extent extent, Population population, Authority authority) {

    public LocalDate date() {
        return to.validFrom();
    }
}
