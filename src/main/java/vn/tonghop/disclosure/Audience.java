package vn.tonghop.disclosure;

/** Who a report is for; what they may see of small counts depends on it. */
public enum Audience {
    /** Specialists of the city who answer for the figures. */
    RESTRICTED,
    LEADERSHIP,
    /** Every unit that reports. */
    WIDE;

    public boolean seesSmallCounts() {
        return this == RESTRICTED;
    }
}
