package vn.tonghop.rollup.snapshot;

/** How an indicator stands against its target on the day of the roll-up. */
public enum Standing {
    MET,
    ON_TRACK,
    BEHIND,
    /** The year is closed and the target was not reached, or what must not happen has happened. */
    NOT_MET,
    /** Nothing to compare: a neutral count, a figure known only at year end, or no data. */
    NOT_JUDGED;

    /** Whether it is short of the plan, today or for the whole year. */
    public boolean isBad() {
        return this == BEHIND || this == NOT_MET;
    }

    public boolean isGood() {
        return this == MET || this == ON_TRACK;
    }
}
