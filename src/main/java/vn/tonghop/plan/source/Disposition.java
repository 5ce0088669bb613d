package vn.tonghop.plan.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a phrase of a plan. */
public enum Disposition {
    /** Measured against a level. */
    INDICATOR,
    /** Ordered without a level. */
    DUTY,
    /** Says who reports and when. */
    CALENDAR,
    /** Says nothing that could be measured. */
    INFORMATIONAL,
    /** Left out for a reason. */
    OUT_OF_SCOPE;

    /** Whether a phrase of this kind has to name what it became, instead of a reason why it became nothing. */
    public boolean refers() {
        return this == INDICATOR || this == DUTY || this == CALENDAR;
    }

    /** The word of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Disposition> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Disposition::word).toList();
    }
}
