package vn.tonghop.distribution.inbox;

import java.time.Instant;

/**
 * A letter in the mailbox.
 *
 * @param uid its number in the mailbox
 * @param messageId empty where it bears none
 * @param sender the one address it says that it is from; empty where it names none, or several
 * @param automatic whether a program wrote it: an answer to that would be answered by the next program
 */
public record Envelope(long uid, String messageId, String sender, Instant arrivedAt, boolean automatic) {

    /** What may be kept of a stranger. */
    public String domain() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}
