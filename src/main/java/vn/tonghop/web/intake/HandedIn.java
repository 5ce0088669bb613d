package vn.tonghop.web.intake;

import java.util.OptionalLong;

/**
 * What became of a file that was handed in.
 *
 * @param receipt number of its receipt; empty when it was not taken
 * @param problem key of the sentence that says why; empty when it was taken
 */
public record HandedIn(OptionalLong receipt, String problem) {

    static HandedIn taken(long receipt) {
        return new HandedIn(OptionalLong.of(receipt), "");
    }

    static HandedIn notTaken(String problem) {
        return new HandedIn(OptionalLong.empty(), problem);
    }
}
