package vn.tonghop.distribution;

/**
 * What is known of an attempt to hand a letter to the mail server.
 *
 * @param why what the server or the network said, without any address, or the name of what an office can mend; empty when
 *     it was taken
 */
public record Handed(Result result, String why) {

    /** How it went. */
    public enum Result {
        SENT,
        /** The server was not reached, or wants it later: nothing was taken. */
        UNREACHED,
        /** The server refuses this letter for now. */
        LATER,
        /** It will never take this letter. */
        NEVER,
        /** The letter was handed over whole and no answer came. */
        UNKNOWN
    }

    static Handed of(Result result, String why) {
        return new Handed(
                result,
                why.replaceAll("[\\w.+-]+@[\\w.-]+", "…")
                        .replaceAll("\\s+", " ")
                        .strip());
    }
}
