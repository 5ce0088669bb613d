package vn.tonghop.rollup.snapshot;

/**
 * The second reading of a level, unit by unit beside all of them together: how many reach it themselves.
 *
 * @param units units that have something to reach: a whole to divide by, or a level handed down to them
 * @param reached those that reach it in full
 * @param onPace those that reach what is due of it today, the former among them
 */
public record Reading(int units, int reached, int onPace) {

    public Reading {
        if (reached > onPace || onPace > units) {
            throw new IllegalArgumentException(reached + " reached, " + onPace + " on pace of " + units);
        }
    }
}
