package vn.tonghop.period;

/** How well founded the window of a period is; printed wherever a window other than the decree's is used. */
public enum WindowBasis {
    /** Decree 09/2019/NĐ-CP, article 12: month, quarter, first half-year, year. */
    DECREE,
    /** The second half-year: what the year leaves after the first, which the decree does not spell out. */
    INFERRED,
    /** Nine months: known from rules of provinces only. */
    PROVINCIAL
}
