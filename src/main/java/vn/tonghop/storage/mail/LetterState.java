package vn.tonghop.storage.mail;

import java.util.Locale;

/** How far a letter is. */
public enum LetterState {
    WAITING,
    SENDING,
    SENT,
    /** It may have been sent: whoever was at it died, or heard no answer. */
    DOUBTFUL,
    /** It was given up. */
    DEAD,
    /** It was not needed any more. */
    DROPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
