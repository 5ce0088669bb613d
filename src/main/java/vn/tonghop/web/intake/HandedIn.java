package vn.tonghop.web.intake;

import java.util.List;

/**
 * What became of a file that was handed in.
 *
 * @param receipts numbers of its receipts, several of an archive; none when it was not taken
 * @param problem key of the sentence that says why; empty when it was taken
 */
public record HandedIn(List<Long> receipts, String problem) {

    public HandedIn {
        receipts = List.copyOf(receipts);
    }

    static HandedIn taken(List<Long> receipts) {
        return new HandedIn(receipts, "");
    }

    static HandedIn notTaken(String problem) {
        return new HandedIn(List.of(), problem);
    }
}
