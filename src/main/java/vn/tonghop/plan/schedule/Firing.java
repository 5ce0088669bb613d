package vn.tonghop.plan.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.tonghop.period.Period;

/**
 * One run that a schedule asks for, at its moment, and why then.
 *
 * @param lastDay the last day on time that it goes by; empty when it goes by the clock
 */
public record Firing(
        String programme, ScheduleEntry entry, Optional<Period> period, Instant at, Optional<LocalDate> lastDay) {

    static final Comparator<Firing> IN_ORDER = Comparator.comparing(Firing::at)
            .thenComparing(firing -> firing.entry().job())
            .thenComparing(firing -> firing.period().map(Period::code).orElse(""));

    public ScheduledJob job() {
        return entry.job();
    }

    /** What runs stand under in the history: nothing where there is no period. */
    public String periodCode() {
        return period.map(Period::code).orElse("");
    }
}
