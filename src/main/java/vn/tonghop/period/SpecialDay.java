package vn.tonghop.period;

import java.time.LocalDate;

/** A weekday on which nobody works, or a day of a weekend on which everybody does. */
public record SpecialDay(LocalDate date, Kind kind, String name, Basis basis) {

    /** The words of {@code holidays.csv}. */
    public enum Kind {
        OFF,
        WORK
    }

    /** Where a special day is known from: the law's fixed date, an announcement, or nowhere yet. */
    public enum Basis {
        LAW,
        ANNOUNCED,
        ASSUMED
    }
}
