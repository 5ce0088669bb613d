package vn.tonghop.storage.run;

import java.util.Locale;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    DONE,
    FAILED,
    /** Its moment was missed, and somebody has to say whether it is still wanted. */
    ASKED,
    SKIPPED;

    /** As programs read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
