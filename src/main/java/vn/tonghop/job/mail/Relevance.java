package vn.tonghop.job.mail;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.storage.mail.LetterRow;

/** Tells right before a letter is sent whether it is still needed. */
@FunctionalInterface
public interface Relevance {

    /** Why it is not; empty when it is. */
    Optional<String> moot(LetterRow row, Instant now);
}
