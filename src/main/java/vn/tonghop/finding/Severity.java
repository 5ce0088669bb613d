package vn.tonghop.finding;

/** What a finding means for the submission it is about. */
public enum Severity {
    /** Must be corrected; one of them refuses the whole submission. */
    ERROR,
    /** Must be corrected or explained; the submission counts meanwhile. */
    QUERY,
    /** Informs; nothing has to be done. */
    NOTE
}
