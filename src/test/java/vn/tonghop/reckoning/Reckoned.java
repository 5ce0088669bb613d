package vn.tonghop.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One figure as the second reckoning has it.
 *
 * @param unitByUnit how many units have a level of their own to reach, reach it, and keep pace with it; empty where none has
 * @param parts by unit; none of a list, and of what is made of parts that are judged
 */
public record Reckoned(
        Optional<Long> inPeriod,
        long actual,
        Optional<Long> whole,
        String standing,
        Set<String> current,
        Set<String> stale,
        Set<String> absent,
        List<String> unfulfilled,
        String unitByUnit,
        Map<String, Part> parts) {

    /** Of which nothing is known unit by unit. */
    public Reckoned(
            Optional<Long> inPeriod,
            long actual,
            Optional<Long> whole,
            String standing,
            Set<String> current,
            Set<String> stale,
            Set<String> absent,
            List<String> unfulfilled,
            String unitByUnit) {
        this(inPeriod, actual, whole, standing, current, stale, absent, unfulfilled, unitByUnit, Map.of());
    }

    /** All of it in one line, to be held against another's. */
    public String line() {
        return "in " + number(inPeriod) + ", to date " + actual + ", of " + number(whole) + ", " + standing
                + ", current " + current.size() + ", stale " + stale + ", absent " + absent + ", unfulfilled "
                + unfulfilled + unitByUnit;
    }

    Set<String> due() {
        var due = new TreeSet<>(current);
        due.addAll(stale);
        due.addAll(absent);
        return due;
    }

    private static String number(Optional<Long> number) {
        return number.map(Object::toString).orElse("-");
    }
}
