package vn.tonghop.spreadsheet.feedback;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Which file is answered.
 *
 * @param order its place among the files looked at together, from 1: a file with data of persons is called by it
 * @param at when it was received, or looked at before it was sent
 * @param version number of the sending that it became; empty for a file that was only looked at
 * @param counting number of the sending that counts now; empty when none does or nobody knows
 */
public record Receipt(String file, int order, String sha256, Instant at, OptionalInt version, OptionalInt counting) {

    /** More of its digits in a row might look like somebody's number. */
    private static final int SHORT = 8;

    /** A file that was looked at and not sent. */
    public static Receipt ofUnsent(String file, int order, String sha256, Instant at) {
        return new Receipt(file, order, sha256, at, OptionalInt.empty(), OptionalInt.empty());
    }

    public String shortHash() {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }
}
