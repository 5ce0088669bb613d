package vn.tonghop.plan.indicator;

/** What is expected of an indicator before the year closes. */
public enum Pace {
    /** Grows with the days of the reporting year. */
    LINEAR,
    /** Has to hold at any time. */
    STEADY,
    /** Known only when the year closes. */
    YEAR_END
}
