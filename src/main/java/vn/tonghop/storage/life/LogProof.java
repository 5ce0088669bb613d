package vn.tonghop.storage.life;

import java.util.Optional;

/**
 * What going through the log showed.
 *
 * @param entries lines that follow one another without a break
 * @param head hash of the last of them; empty when there is none
 * @param brokenAt number of the first line that does not follow the one before it, or was changed
 * @param knowsEarlier whether the hash that was noted down earlier stands in the log
 */
public record LogProof(long entries, String head, Optional<Long> brokenAt, boolean knowsEarlier) {

    public boolean holds() {
        return brokenAt.isEmpty() && knowsEarlier;
    }
}
