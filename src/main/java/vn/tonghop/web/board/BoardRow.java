package vn.tonghop.web.board;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.submission.life.SentVersion;

/**
 * One report of a row of the board.
 *
 * @param receipt the file to open; empty when none came
 * @param late whether it came late, or is missing though it is due
 * @param reminded when its unit was reminded of it today; empty when it was not
 */
record BoardRow(ReporterRow row, Optional<Long> receipt, boolean late, Optional<Instant> reminded) {

    /** Key of the words and the shape of its state. */
    public String state() {
        return row.version().map(SentVersion::state).map(Enum::name).orElse(row.errors() > 0 ? "REFUSED" : "MISSING");
    }

    /** Whether a reminder would be written now. */
    public boolean canBeReminded() {
        return row.isMissing()
                && reminded.isEmpty()
                && row.contact().flatMap(Contact::mailbox).isPresent();
    }

    /** Which shape stands before the words. */
    public String shape() {
        return switch (state()) {
            case "APPROVED", "LOCKED" -> "good";
            case "ACCEPTED", "EXPLAINED", "HELD" -> "ask";
            case "REFUSED" -> "bad";
            default -> "none";
        };
    }
}
