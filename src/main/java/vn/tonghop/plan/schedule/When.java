package vn.tonghop.plan.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.tonghop.period.WorkingDays;

/** The moments of a scheduled run. */
public sealed interface When {

    /** How a moment lies to the last day on time. */
    enum Relation {
        BEFORE,
        ON_THE_DAY,
        /** When that day is over and nothing more comes in time. */
        DUE,
        /** The next day, whether anybody works on it or not. */
        MORNING_AFTER,
        AFTER
    }

    /**
     * So many working days before or after the last day on time, or by it.
     *
     * @param workingDays 0 unless before or after
     */
    record ByDeadline(Relation relation, int workingDays, LocalTime at) implements When {

        LocalDateTime moment(LocalDate lastDay, WorkingDays days) {
            return switch (relation) {
                case BEFORE -> before(lastDay, days).atTime(at);
                case ON_THE_DAY -> lastDay.atTime(at);
                case DUE -> lastDay.plusDays(1).atStartOfDay();
                case MORNING_AFTER -> lastDay.plusDays(1).atTime(at);
                case AFTER -> days.after(lastDay, workingDays).atTime(at);
            };
        }

        private LocalDate before(LocalDate lastDay, WorkingDays days) {
            LocalDate day = lastDay;
            for (int i = 0; i < workingDays; i++) {
                day = days.onOrBefore(day.minus(1, ChronoUnit.DAYS));
            }
            return day;
        }
    }

    /** By the clock, on all days or on those on which offices work. */
    record ByCron(Cron cron, boolean workingDaysOnly) implements When {}
}
