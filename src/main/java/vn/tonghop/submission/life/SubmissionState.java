package vn.tonghop.submission.life;

/** How far one version of a report has come. */
public enum SubmissionState {
    /** It came in and is not checked yet. */
    RECEIVED,
    /** An error refused the whole of it; the version before it goes on counting. */
    REFUSED,
    /** Accepted but put aside until somebody decides: an older sending after a newer one, or one for a locked period. */
    HELD,
    /** It counts; queries may be open. */
    ACCEPTED,
    /** It counts, and every query of it has an explanation. */
    EXPLAINED,
    /** It counts, and the reviewer has approved it. */
    APPROVED,
    /** It counts, and only a correction can take its place. */
    LOCKED,
    /** A later version took its place. */
    SUPERSEDED,
    /** It was taken back; the version before it counts again. */
    WITHDRAWN
}
