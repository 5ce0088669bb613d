package vn.tonghop.plan.calendar;

/** What is odd about a due date; it is shown, never mended. */
public enum DueWarning {
    /** The last day on time is before the cut-off, so that the figures cannot cover the whole window. */
    BEFORE_CUT_OFF,
    /** Less than one working day is left after the cut-off, against Decree 09/2019/NĐ-CP, article 8, clause 5b. */
    LESS_THAN_A_WORKING_DAY,
    /** Nobody works on the last day on time. */
    ON_DAY_OFF
}
