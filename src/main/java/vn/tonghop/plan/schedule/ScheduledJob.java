package vn.tonghop.plan.schedule;

import java.util.Locale;

/** What a schedule can have done. */
public enum ScheduledJob {
    /** Takes in what lies in the inboxes. */
    COLLECT,
    /** Takes in, rolls up and prints the reports of a period. */
    REPORT,
    /** Does the same on a copy, to see what is still missing. */
    REHEARSE;

    /** Whether it is about one period; taking in is about all that came. */
    public boolean hasPeriod() {
        return this != COLLECT;
    }

    /** As it is spelt in {@code calendar.yaml}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
