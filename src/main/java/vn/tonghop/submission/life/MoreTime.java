package vn.tonghop.submission.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Until the end of which day units were given time for a report, as it was at a moment. */
public final class MoreTime {

    public static final MoreTime NONE = new MoreTime(Map.of());

    private final Map<Owed, LocalDate> lastDays;

    private record Owed(String unit, String period) {}

    private MoreTime(Map<Owed, LocalDate> lastDays) {
        this.lastDays = Map.copyOf(lastDays);
    }

    /** The same with one more; codes of the unit and of the period. */
    public MoreTime and(String unit, String period, LocalDate lastDay) {
        Map<Owed, LocalDate> more = new HashMap<>(lastDays);
        more.put(new Owed(unit, period), lastDay);
        return new MoreTime(more);
    }

    public Optional<LocalDate> of(String unit, String period) {
        return Optional.ofNullable(lastDays.get(new Owed(unit, period)));
    }
}
