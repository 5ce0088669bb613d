package vn.tonghop.report.issue;

import java.util.List;

/** What a PDF that somebody brings turns out to be. */
public enum Verdict {
    /** Byte for byte a rendering that was handed out. */
    GENUINE,
    /** Saved anew by some program: the text of its pages is that of a rendering that was handed out. */
    SAME_WORDS,
    /** It names a known run, but no rendering of that run says what it says. */
    ALTERED,
    /** It names no run, or one that this database does not know. */
    UNKNOWN;

    /** @param known renderings that were handed out of the run it names, or that have its bytes */
    public static Verdict of(String sha256, String words, List<Published> known) {
        if (known.stream().anyMatch(each -> each.sha256().equals(sha256))) {
            return GENUINE;
        }
        if (known.stream().anyMatch(each -> each.words().equals(words))) {
            return SAME_WORDS;
        }
        return known.isEmpty() ? UNKNOWN : ALTERED;
    }
}
