package vn.tonghop.period;

import java.time.LocalDate;

/** What happens to a last day on time on which nobody works; the sources do not say, so nothing unless asked for. */
public enum DaysOff {
    KEEP,
    NEXT_WORKING_DAY,
    WORKING_DAY_BEFORE;

    LocalDate moved(LocalDate day, WorkingDays workingDays) {
        return switch (this) {
            case KEEP -> day;
            case NEXT_WORKING_DAY -> workingDays.onOrAfter(day);
            case WORKING_DAY_BEFORE -> workingDays.onOrBefore(day);
        };
    }
}
