package vn.tonghop.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tries everything: sets one number after the other, and at once whatever then follows from a sum. */
final class Trial {

    /** Whole numbers are tried up to here for a number that is held back. */
    private static final long TRIED = 60;

    private final Exposure exposure;
    private final Set<String> unknown;

    Trial(Exposure exposure, Set<String> unknown) {
        this.exposure = exposure;
        this.unknown = unknown;
    }

    /** Every value that a hidden cell has in any of all the ways the hidden ones can be, four at the most. */
    static Set<Long> values(Exposure exposure, Set<String> hidden, String cell) {
        Set<String> unknown = new LinkedHashSet<>(Set.of(cell));
        unknown.addAll(hidden);
        Set<Long> values = new TreeSet<>();
        Range known = exposure.cell(cell).known();
        for (long value = known.low(); value <= Math.min(known.high(), TRIED) && values.size() < 4; value++) {
            if (new Trial(exposure, unknown).fits(Map.of(), cell, value)) {
                values.add(value);
            }
        }
        return values;
    }

    boolean fits(Map<String, Long> set, String name, long value) {
        Map<String, Long> all = new HashMap<>(set);
        return set(all, name, value) && follow(all) && rest(all);
    }

    private boolean set(Map<String, Long> all, String name, long value) {
        all.put(name, value);
        return exposure.cell(name).known().holds(value);
    }

    private boolean rest(Map<String, Long> set) {
        Optional<String> next =
                unknown.stream().filter(name -> !set.containsKey(name)).findFirst();
        if (next.isEmpty()) {
            return true;
        }
        Range known = exposure.cell(next.get()).known();
        for (long value = known.low(); value <= Math.min(known.high(), TRIED); value++) {
            if (fits(set, next.get(), value)) {
                return true;
            }
        }
        return false;
    }

    private boolean follow(Map<String, Long> set) {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Sum sum : exposure.sums()) {
                List<String> open = open(sum, set);
                long difference = difference(sum, set);
                if (open.isEmpty() && difference != 0) {
                    return false;
                }
                if (open.size() == 1) {
                    long value = open.get(0).equals(sum.total()) ? -difference : difference;
                    moved = true;
                    if (!set(set, open.get(0), value)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<String> open(Sum sum, Map<String, Long> set) {
        List<String> all = new ArrayList<>(sum.parts());
        all.add(sum.total());
        all.removeIf(name -> !unknown.contains(name) || set.containsKey(name));
        return all;
    }

    /** Total less parts, the open ones taken as nothing. */
    private long difference(Sum sum, Map<String, Long> set) {
        long parts = sum.parts().stream().mapToLong(part -> value(part, set)).sum();
        return value(sum.total(), set) - parts;
    }

    private long value(String name, Map<String, Long> set) {
        return unknown.contains(name)
                ? set.getOrDefault(name, 0L)
                : exposure.cell(name).value();
    }
}
