package vn.tonghop.plan.register;

import java.time.LocalDate;
import java.util.Optional;

/** A unit that a place lies in, wholly or partly, during a span of days. */
public record Location(String hotspot, String unit, LocalDate validFrom, Optional<LocalDate> validTo) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
