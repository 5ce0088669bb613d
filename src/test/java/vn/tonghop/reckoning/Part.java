package vn.tonghop.reckoning;

/**
 * One unit's part in a figure.
 *
 * @param whole that of a ratio
 */
record Part(long actual, long whole, boolean current) {

    Part plus(Part other) {
        return new Part(actual + other.actual, whole + other.whole, current && other.current);
    }

    String said(boolean ratio) {
        return actual + (ratio ? "/" + whole : "") + (current ? "" : " earlier");
    }
}
