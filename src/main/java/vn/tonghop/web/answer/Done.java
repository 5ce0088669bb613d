package vn.tonghop.web.answer;

import java.util.Set;

/** What was done to a version just now, as the address of its page says it. */
final class Done {

    static final String EXPLAINED = "explained";
    static final String ACCEPTED = "accepted";
    static final String REFUSED = "refused";
    static final String APPROVED = "approved";
    static final String SENT_BACK = "sent-back";

    private static final Set<String> ALL = Set.of(EXPLAINED, ACCEPTED, REFUSED, APPROVED, SENT_BACK);

    private Done() {}

    static boolean isKnown(String said) {
        return ALL.contains(said);
    }
}
