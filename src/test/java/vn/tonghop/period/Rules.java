package vn.tonghop.period;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.definition.Faults;

/** The due rules that plans write, on the holidays of {@code jobs/}. */
final class Rules {

    static final WorkingDays WORKING_DAYS = WorkingDays.read(Path.of("jobs/holidays.csv"), new Faults());

    private Rules() {}

    /** "Trước ngày 13." */
    static DueRule before(int day) {
        return rule(new DueDay.OfLastMonth(day), false);
    }

    /** "Trước ngày 17/6, trước ngày 17/12." */
    static DueRule before(DayOfYear... dates) {
        return rule(new DueDay.Fixed(List.of(dates)), false);
    }

    static DueRule rule(DueDay day, boolean inclusive) {
        return new DueRule(day, inclusive, DaysOff.KEEP, false, WORKING_DAYS);
    }
}
