package vn.tonghop.storage.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.distribution.Attachment;

/**
 * A letter that is to be sent.
 *
 * @param notAfter when it is of no use any more
 */
public record Intent(About about, To to, Text text, Optional<Instant> notAfter, List<Attachment> attachments) {

    public Intent {
        attachments = List.copyOf(attachments);
    }

    /**
     * What it is about; parts that do not apply are empty.
     *
     * @param key the same for what is meant once
     */
    public record About(LetterKind kind, String key, String programme, String period, String form) {}

    /**
     * Who gets it.
     *
     * @param whom code of the unit or scope
     */
    public record To(String whom, String mailbox) {}

    public record Text(String subject, String body) {}
}
