package vn.tonghop.validation;

/** How far a rule counts; changed in {@code rules.yaml} without a release. */
public enum Status {
    ACTIVE,
    /** Its findings are kept for the department and not told to the submitter. */
    SHADOW,
    OFF
}
