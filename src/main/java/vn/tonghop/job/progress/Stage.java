package vn.tonghop.job.progress;

/** The stages of a run, in their order. */
public enum Stage {
    COLLECT,
    CHECK_AND_STORE,
    ROLL_UP,
    REPORT
}
