package vn.tonghop.submission;

/** What a cell says; the five never stand for one another. */
public enum ValueState {
    REPORTED,
    ZERO,
    /** The unit does not do this. */
    NOT_APPLICABLE,
    /** The unit should know and does not yet. */
    NOT_AVAILABLE,
    /** The cell is empty. */
    NOT_REPORTED
}
