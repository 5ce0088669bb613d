package vn.tonghop.submission.life;

import java.time.Instant;
import vn.tonghop.submission.SignedDocument;
import vn.tonghop.submission.SubmissionType;

/**
 * One accepted version as it stands at a moment.
 *
 * @param id in the store
 * @param sendNumber by the sender's own count
 * @param reason that the sender gives for a supplement or a correction; empty otherwise
 * @param hold why it does not count though it could
 * @param place 1 for the version that counts, more for those that a supplement above rests on, 0 for the others
 * @param rank place among all that could count, from the newest; 0 when it cannot
 */
public record SentVersion(
        long id,
        Subject subject,
        int sendNumber,
        SubmissionType type,
        String reason,
        SignedDocument document,
        Instant receivedAt,
        SubmissionState state,
        Hold hold,
        int place,
        int rank,
        Queries queries) {

    public boolean counts() {
        return place == 1;
    }

    public int version() {
        return subject.version();
    }
}
