package vn.tonghop.distribution;

import java.time.Instant;
import java.util.List;

/**
 * One message to one mailbox.
 *
 * @param messageId with its angle brackets; the same however often it is tried
 * @param writtenAt stands in it as its date
 */
public record Letter(
        String messageId, String to, String subject, String body, Instant writtenAt, List<Attachment> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }
}
