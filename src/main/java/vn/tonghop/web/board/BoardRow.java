package vn.tonghop.web.board;

import java.util.Optional;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.submission.life.SentVersion;

/**
 * One row of the board.
 *
 * @param receipt the file to open; empty when none came
 * @param late whether it came late, or is missing though it is due
 */
record BoardRow(ReporterRow row, Optional<Long> receipt, boolean late) {

    /** Key of the words and the shape of its state. */
    public String state() {
        return row.version().map(SentVersion::state).map(Enum::name).orElse(row.errors() > 0 ? "REFUSED" : "MISSING");
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
