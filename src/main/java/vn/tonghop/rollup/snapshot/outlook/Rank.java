package vn.tonghop.rollup.snapshot.outlook;

/**
 * The place of one unit among those that report an indicator.
 *
 * @param place 1 for the best; units that are level share a place, and the next one is skipped; 0 where there is none
 * @param reason why there is no place
 */
public record Rank(String indicator, String unit, int place, Reason reason) {

    /** Why a unit has a place, or none. */
    public enum Reason {
        RANKED,
        /** So few in the denominator that one more or less would turn the order around. */
        SMALL,
        /** The figure is that of an earlier period. */
        STALE,
        /** Nothing was reported. */
        MISSING,
        /** There was nothing to do. */
        NOTHING_DUE
    }
}
