package vn.tonghop.plan.schedule;

import java.util.Locale;

/** What becomes of a run whose moment passed while nothing was there to do it. */
public enum Missed {
    /** It is done as soon as something is there; of several runs of one entry, the last one only. */
    RUN_ONCE,
    SKIP,
    /** It waits until somebody decides. */
    ASK;

    /** As it is spelt in {@code calendar.yaml}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
