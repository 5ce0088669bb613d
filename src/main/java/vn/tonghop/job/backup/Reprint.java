package vn.tonghop.job.backup;

/**
 * A report that was handed out once, printed again from a restored database.
 *
 * @param report of which run, which report
 */
public record Reprint(String report, Outcome outcome) {

    /** How it compares with what is kept of the first print. */
    public enum Outcome {
        /** Byte for byte the same. */
        SAME,
        /** The same words, laid out otherwise, as after a change of the program. */
        SAME_WORDS,
        /** Something else stands in it, or it could not be printed. */
        OTHER
    }
}
