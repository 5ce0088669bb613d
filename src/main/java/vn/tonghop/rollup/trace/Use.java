package vn.tonghop.rollup.trace;

/** Whether a figure has a cell, and if not, why. */
public enum Use {
    /** It is in what its unit has, or in what the one unit has that took all its people over. */
    COUNTED,
    /** It is in what all have together and in no unit's: its unit was divided, and nobody knows whose it would be. */
    COUNTED_TOGETHER,
    SAYS_NOTHING,
    /** It stood until a later report. */
    OVERTAKEN,
    /** It stood until the unit that took over said its own. */
    TAKEN_OVER,
    /** It stood in a unit that is no more and whose people no one unit has. */
    ENDED,
    /** Of a ratio its unit has said the other side nowhere. */
    ONE_SIDED,
    /** The plan leaves units out that have not reported for the period itself. */
    LEFT_OUT,
    /** The plan asks other units for it. */
    NOT_OWED;

    /** Whether it is in what all have together. */
    public boolean counts() {
        return this == COUNTED || this == COUNTED_TOGETHER;
    }
}
