package vn.tonghop.rollup.snapshot;

/** How one unit's report for the period stands on the day of the roll-up. */
public enum UnitState {
    COUNTED,
    /** Counted, received after the last day on time. */
    COUNTED_LATE,
    /** What came was accepted and is put aside until somebody decides. */
    HELD,
    /** The only file for the period was refused. */
    REFUSED,
    /** Nothing had come by the moment of the roll-up. */
    MISSING;

    public boolean counts() {
        return this == COUNTED || this == COUNTED_LATE;
    }
}
