package vn.tonghop.plan;

/** A way for a report to be sent and received (Decree 09/2019/NĐ-CP, article 7, clause 5). */
public enum Channel {
    DIRECT,
    POST,
    FAX,
    EMAIL,
    /** A reporting system of the receiver. */
    SYSTEM
}
