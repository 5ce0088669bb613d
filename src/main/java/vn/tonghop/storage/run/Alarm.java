package vn.tonghop.storage.run;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody has to look at.
 *
 * @param subject the period, or the number of the run or of the letter, or the report and where it was to go
 */
public record Alarm(String programme, Kind kind, String subject, Instant raisedAt, Optional<Instant> endedAt) {

    /** What is the matter. */
    public enum Kind {
        /** The final report of a period is not there though it should be. */
        OVERDUE,
        /** A run failed as often as it may. */
        GIVEN_UP,
        /** A run was missed, and somebody has to say whether it is still wanted. */
        ASKED,
        /** A letter was given up. */
        MAIL_DEAD,
        /** A letter may have been sent, and nobody knows. */
        MAIL_DOUBTFUL,
        /** A final report could not be put into its folder. */
        DELIVERY_FOLDER,
        /** A final report is not there as it was printed. */
        DELIVERY_FILE,
        /** The office that a final report is for has no mailbox. */
        DELIVERY_MAILBOX
    }
}
