package vn.tonghop.job.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterRow;

/**
 * Lets reminders wait while the mailbox could not be looked into, since whoever they are for may have written; for an hour at
 * most, for a mailbox may stay away for days.
 */
record AfterHearing(Relevance needed, Instant now) implements Relevance {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Set<LetterKind> ABOUT_WHO_HAS_NOT_WRITTEN = Set.of(LetterKind.REMINDER, LetterKind.SUMMARY);

    @Override
    public Optional<String> moot(LetterRow row, Instant moment) {
        return needed.moot(row, moment);
    }

    @Override
    public boolean canTell(LetterRow row) {
        boolean waits = ABOUT_WHO_HAS_NOT_WRITTEN.contains(row.intent().about().kind())
                && now.isBefore(row.createdAt().plus(LONGEST));
        return !waits && needed.canTell(row);
    }
}
