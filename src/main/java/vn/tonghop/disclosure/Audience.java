package vn.tonghop.disclosure;

import vn.tonghop.plan.audience.Readers;

/** Who a report is for; what they may see of small counts depends on it. */
public enum Audience {
    /** Specialists of the city who answer for the figures. */
    RESTRICTED,
    LEADERSHIP,
    /** Every unit that reports. */
    WIDE;

    public boolean reads(Readers readers) {
        return switch (this) {
            case RESTRICTED -> true;
            case LEADERSHIP -> readers != Readers.RESTRICTED;
            case WIDE -> readers == Readers.PUBLIC;
        };
    }

    public boolean seesSmallCounts() {
        return this == RESTRICTED;
    }
}
