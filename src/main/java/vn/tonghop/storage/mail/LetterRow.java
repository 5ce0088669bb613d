package vn.tonghop.storage.mail;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.distribution.Letter;

/**
 * A letter of the outbox as it stands.
 *
 * @param attempt how often it was tried
 * @param triedSince from when on it has been due; the patience with it begins there
 * @param endedAt when it was sent, given up or dropped
 */
public record LetterRow(
        long id,
        Intent intent,
        String messageId,
        Instant createdAt,
        LetterState state,
        int attempt,
        Instant triedSince,
        Optional<Instant> endedAt,
        String cause) {

    public Letter letter() {
        return new Letter(
                messageId,
                intent.to().mailbox(),
                intent.text().subject(),
                intent.text().body(),
                createdAt,
                intent.attachments());
    }

    /** As alarms and commands call it. */
    public String number() {
        return String.valueOf(id);
    }
}
