package vn.tonghop.rollup;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.finding.Finding;

/**
 * One file that a unit sent for the period by the moment of the roll-up, as the store knows it.
 *
 * @param period code of the period that the file reports
 * @param receivedAt empty when nobody noted it, which refuses the file
 * @param version the number it was given when it was accepted; 0 when it was not
 * @param queries that are open
 * @param reason the first error of a file that was not accepted
 */
public record UnitReceipt(
        String unit,
        String form,
        String period,
        Optional<Instant> receivedAt,
        int version,
        int queries,
        Optional<Finding> reason) {

    boolean isFor(DueReport due) {
        return form.equals(due.obligation().form())
                && period.equals(due.period().code());
    }

    boolean isAccepted() {
        return version > 0;
    }
}
