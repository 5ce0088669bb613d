package vn.tonghop.rollup.snapshot;

import java.util.List;

/**
 * How many of the units that owe a figure are in it.
 *
 * @param due units that owe it
 * @param current units that reported it for the period itself
 * @param stale codes of units that are in it with an earlier period only
 * @param absent codes of units that are not in it at all
 * @param gaps codes of units that are in it but lack at least one earlier report of the year
 * @param withheld whether so few are in it that the plan wants the figure kept back
 */
public record Coverage(
        int due, int current, List<String> stale, List<String> absent, List<String> gaps, boolean withheld) {

    public Coverage {
        stale = List.copyOf(stale);
        absent = List.copyOf(absent);
        gaps = List.copyOf(gaps);
        if (current + stale.size() + absent.size() != due) {
            throw new IllegalArgumentException("coverage does not add up: " + current + " + " + stale.size() + " + "
                    + absent.size() + " of " + due);
        }
        if (gaps.size() > current + stale.size()) {
            throw new IllegalArgumentException(gaps.size() + " units with gaps of " + (current + stale.size()) + " in");
        }
    }

    /** Of a figure that is given and whose units lack no earlier report. */
    public Coverage(int due, int current, List<String> stale, List<String> absent) {
        this(due, current, stale, absent, List.of(), false);
    }

    /** The same of a figure that is kept back because a part of it is. */
    public Coverage withhold() {
        return new Coverage(due, current, stale, absent, gaps, true);
    }

    /** How many units are in it. */
    public int in() {
        return current + stale.size();
    }

    /** Whether any unit is in it: nothing is not zero. */
    public boolean hasAny() {
        return in() > 0;
    }

    /** Whether the figure may be said: some unit is in it, and enough of them for the plan. */
    public boolean isGiven() {
        return hasAny() && !withheld;
    }

    public boolean isComplete() {
        return current == due;
    }
}
