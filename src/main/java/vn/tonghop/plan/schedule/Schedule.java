package vn.tonghop.plan.schedule;

import java.util.List;
import java.util.Optional;

/** What runs by itself for a programme, and by when its reports have to be final. */
public record Schedule(List<ScheduleEntry> entries, Optional<FinalBy> finalBy) {

    public static final Schedule EMPTY = new Schedule(List.of(), Optional.empty());

    public Schedule {
        entries = List.copyOf(entries);
    }
}
