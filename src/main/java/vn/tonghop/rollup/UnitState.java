package vn.tonghop.rollup;

/** How one unit's report for the period stands on the day of the roll-up. */
public enum UnitState {
    COUNTED,
    /** Counted, received after the last day on time. */
    COUNTED_LATE,
    /** The only file for the period was refused. */
    REFUSED,
    /** The only file came after the moment of the roll-up. */
    AFTER_AS_OF,
    MISSING;

    public boolean counts() {
        return this == COUNTED || this == COUNTED_LATE;
    }
}
