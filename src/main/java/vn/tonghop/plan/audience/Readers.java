package vn.tonghop.plan.audience;

/** Who may read the figures of an indicator, from the fewest to all. */
public enum Readers {
    /** Specialists of the department alone. */
    RESTRICTED,
    /** Leaders and the bodies that get the report. */
    LEADERSHIP,
    /** Everybody. */
    PUBLIC
}
