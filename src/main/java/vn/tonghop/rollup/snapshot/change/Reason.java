package vn.tonghop.rollup.snapshot.change;

/** Why a figure is no longer what the report before said. */
public enum Reason {
    /** A report came that was not in before. */
    LATE,
    /** A later version took the place of the one that counted. */
    CORRECTED,
    /** A report that had come before counts since somebody decided so. */
    DECIDED,
    /** The version that counted was taken back, or is put aside. */
    WITHDRAWN,
    /** The plan, or what it is worked out by, was amended. */
    PLAN_AMENDED,
    /** Units were merged or divided. */
    UNIT_MERGED
}
