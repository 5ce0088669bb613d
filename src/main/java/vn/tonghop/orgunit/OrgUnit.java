package vn.tonghop.orgunit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One place that reports.
 *
 * @param parent code of the unit above, empty at the top
 * @param validTo the last day on which the unit exists, empty while it goes on
 */
public record OrgUnit(
        String code, String name, UnitKind kind, String parent, LocalDate validFrom, Optional<LocalDate> validTo) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean overlaps(OrgUnit other) {
        return existsOn(other.validFrom) || other.existsOn(validFrom);
    }

    /** The name without "Phường" or "Xã". */
    public String shortName() {
        return name.replaceFirst("^(Phường|Xã) ", "");
    }
}
