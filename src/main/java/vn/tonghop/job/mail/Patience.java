package vn.tonghop.job.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.tonghop.distribution.Handed;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore.After;

/** What becomes of a letter after an attempt: soon again at first, hourly later, given up after some days. */
final class Patience {

    static final Duration LONGEST = Duration.ofDays(5);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private Patience() {}

    static After after(LetterRow row, Handed handed, Instant now) {
        return switch (handed.result()) {
            case SENT -> new After(LetterState.SENT, now);
            case UNKNOWN -> new After(LetterState.DOUBTFUL, now);
            case NEVER -> new After(LetterState.DEAD, now);
            case UNREACHED, LATER ->
                row.triedSince().plus(LONGEST).isAfter(now)
                        ? new After(LetterState.WAITING, now.plus(pause(row.attempt())))
                        : new After(LetterState.DEAD, now);
        };
    }

    private static Duration pause(int earlier) {
        return PAUSES.get(Math.min(earlier, PAUSES.size() - 1));
    }
}
