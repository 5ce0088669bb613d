package vn.tonghop.validation;

import java.time.LocalDate;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;

/**
 * How a rule stands: since when, by whom, and what it means when it is broken.
 *
 * @param validFrom the rule is for periods that end on that day or later
 * @param owner the office that answers for it
 */
public record Standing(int version, LocalDate validFrom, String owner, Severity severity, Status status) {

    boolean isFor(Period period) {
        return status != Status.OFF && !period.end().isBefore(validFrom);
    }
}
