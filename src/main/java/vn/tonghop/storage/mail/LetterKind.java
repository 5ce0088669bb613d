package vn.tonghop.storage.mail;

import java.util.Locale;

/** What a letter is for. */
public enum LetterKind {
    /** Reminds a unit of a report. */
    REMINDER,
    /** Tells a reviewer, or the office above, who has not sent. */
    SUMMARY,
    REPORT,
    ALARM,
    /** Answers what a unit sent by mail. */
    RECEIPT,
    TEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
