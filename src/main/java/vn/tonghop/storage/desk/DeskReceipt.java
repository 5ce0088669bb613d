package vn.tonghop.storage.desk;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.submission.Verdict;

/**
 * A file that was received, as its sender may see it.
 *
 * @param file its name; empty when it held personal data
 * @param form empty, as unit and period, when the file did not say it
 * @param submission the version that it became; empty when it was refused
 */
public record DeskReceipt(
        long id,
        String sha256,
        String file,
        Instant receivedAt,
        Verdict verdict,
        Optional<Whose> whose,
        Optional<Long> submission) {

    /** Whose report for when, by codes. */
    public record Whose(String form, String unit, String period) {}
}
