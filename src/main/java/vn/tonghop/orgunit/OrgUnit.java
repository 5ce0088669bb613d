package vn.tonghop.orgunit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One place that reports, from the day it came into being; a change of name or area makes another one.
 *
 * @param parent code of the unit above, empty at the top
 * @param validFrom with the code, the identity; for the oldest units the first day that a list speaks of them
 * @param validTo the last day on which the unit exists, empty while it goes on
 */
public record OrgUnit(
        String code,
        String name,
        UnitKind kind,
        String parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Basis basis) {

    /** By what makes the identity: quicker than by all. */
    @Override
    public int hashCode() {
        return 31 * code.hashCode() + validFrom.hashCode();
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
    }

    boolean overlaps(OrgUnit other) {
        return existsOn(other.validFrom) || other.existsOn(validFrom);
    }

    /** The name without the word that says the kind. */
    public String shortName() {
        String word = kind.word();
        boolean begins = !word.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(word + " ");
        return begins ? name.substring(word.length() + 1) : name;
    }
}
