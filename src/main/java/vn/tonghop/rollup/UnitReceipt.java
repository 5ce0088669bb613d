package vn.tonghop.rollup;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.snapshot.Review;

/**
 * One file that a unit sent for the period by the moment of the roll-up, as the store knows it.
 *
 * @param period code of the period that the file reports
 * @param receivedAt empty when nobody noted it, which refuses the file
 * @param version the number it was given when it was accepted; 0 when it was not
 * @param queries that are open
 * @param reason the first error of a file that was not accepted, or why an accepted one does not count
 * @param review what the reviewer has done to the version that counts
 */
public record UnitReceipt(
        String unit,
        String form,
        String period,
        Optional<Instant> receivedAt,
        int version,
        int queries,
        Optional<Finding> reason,
        Review review) {

    /** A file that nobody has reviewed. */
    public UnitReceipt(
            String unit,
            String form,
            String period,
            Optional<Instant> receivedAt,
            int version,
            int queries,
            Optional<Finding> reason) {
        this(unit, form, period, receivedAt, version, queries, reason, Review.NONE);
    }

    boolean isFor(DueReport due) {
        return form.equals(due.obligation().form())
                && period.equals(due.period().code());
    }

    boolean isAccepted() {
        return version > 0;
    }
}
