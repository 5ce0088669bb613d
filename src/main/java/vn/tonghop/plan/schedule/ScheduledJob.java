package vn.tonghop.plan.schedule;

import java.util.Locale;

/** What a schedule can have done. */
public enum ScheduledJob {
    /** Takes in what lies in the inboxes. */
    COLLECT,
    /** Takes in, rolls up and prints the reports of a period. */
    REPORT,
    /** Does the same on a copy, to see what is still missing. */
    REHEARSE,
    /** Writes to those who have not sent, and to who looks after them. */
    REMIND;

    /** Whether it is about one period; taking in is about all that came. */
    public boolean hasPeriod() {
        return this != COLLECT;
    }

    /** Whether it makes the reports of its period, so that there have to be any. */
    public boolean makesReports() {
        return this == REPORT || this == REHEARSE;
    }

    /** As it is spelt in {@code calendar.yaml}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
