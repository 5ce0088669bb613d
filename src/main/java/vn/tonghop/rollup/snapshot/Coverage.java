package vn.tonghop.rollup.snapshot;

import java.util.List;

/**
 * How many of the units that owe a figure are in it.
 *
 * @param due units that owe it
 * @param current units that reported it for the period itself
 * @param stale codes of units that are in it with an earlier month only
 * @param absent codes of units that are not in it at all
 */
public record Coverage(int due, int current, List<String> stale, List<String> absent) {

    public Coverage {
        stale = List.copyOf(stale);
        absent = List.copyOf(absent);
        if (current + stale.size() + absent.size() != due) {
            throw new IllegalArgumentException("coverage does not add up: " + current + " + " + stale.size() + " + "
                    + absent.size() + " of " + due);
        }
    }

    /** Whether any unit is in it: nothing is not zero. */
    public boolean hasAny() {
        return current > 0 || !stale.isEmpty();
    }

    public boolean isComplete() {
        return current == due;
    }
}
