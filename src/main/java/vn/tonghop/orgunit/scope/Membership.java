package vn.tonghop.orgunit.scope;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.orgunit.Basis;

/** From when to when a unit, with all below it, belongs to a scope. */
public record Membership(String unit, LocalDate validFrom, Optional<LocalDate> validTo, Basis basis) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
