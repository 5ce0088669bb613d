package vn.tonghop.rollup.trace;

/** What a cell is in an indicator. */
public enum Side {
    /** It is added to the count or the numerator. */
    NUMERATOR,
    DENOMINATOR,
    /** It decides whether a unit, a place or a quarter fulfils. */
    CONDITION
}
