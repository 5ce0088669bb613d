package vn.tonghop.submission.life;

/** What somebody, or the intake, does to a submission or to a period. */
public enum Act {
    /** The check found no error. */
    ACCEPT,
    /** The check found an error. */
    REFUSE,
    /** The intake put it aside. */
    HOLD,
    /** A later version, a supplement or a correction took its place. */
    SUPERSEDE,
    /** The version that had taken its place was withdrawn. */
    RESTORE,
    /** The sender says why a doubted figure is right. */
    EXPLAIN,
    /** The reviewer takes an explanation as an answer. */
    ACCEPT_EXPLANATION,
    /** The reviewer does not, with a reason. */
    REFUSE_EXPLANATION,
    /** The reviewer answers for the version. */
    APPROVE,
    /** It is taken back, with a reason. */
    WITHDRAW,
    /** The reviewer lets a held version count, with a reason. */
    RELEASE,
    /** The reviewer lets the queries of a version rest, with a reason. */
    WAIVE,
    /** Nothing but a correction may change the period any more, of one unit or of all. */
    LOCK,
    /** The lock is taken off, with a reason. */
    UNLOCK,
    /** One unit is given more time for a period, with a reason. */
    EXTEND
}
