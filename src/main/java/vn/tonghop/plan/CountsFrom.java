package vn.tonghop.plan;

/** From when on a report counts. */
public enum CountsFrom {
    /** As soon as no error is found in it. */
    ACCEPTANCE,
    /** Only once the reviewer has approved it. */
    APPROVAL
}
