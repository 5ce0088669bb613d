package vn.tonghop.submission.life;

import static vn.tonghop.submission.life.SubmissionState.ACCEPTED;
import static vn.tonghop.submission.life.SubmissionState.APPROVED;
import static vn.tonghop.submission.life.SubmissionState.EXPLAINED;
import static vn.tonghop.submission.life.SubmissionState.HELD;
import static vn.tonghop.submission.life.SubmissionState.LOCKED;
import static vn.tonghop.submission.life.SubmissionState.RECEIVED;
import static vn.tonghop.submission.life.SubmissionState.REFUSED;
import static vn.tonghop.submission.life.SubmissionState.SUPERSEDED;
import static vn.tonghop.submission.life.SubmissionState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of what may happen to a version. A state after an act is where the act alone leads: an explanation leads to
 * {@code EXPLAINED} when it was the last that was missing, taking off a lock to the state before it.
 */
public final class Lifecycle {

    private static final Map<SubmissionState, Map<Act, SubmissionState>> TABLE = new EnumMap<>(Map.of(
            RECEIVED, Map.of(Act.ACCEPT, ACCEPTED, Act.REFUSE, REFUSED, Act.HOLD, HELD),
            REFUSED, Map.of(),
            HELD, Map.of(Act.RELEASE, ACCEPTED, Act.WITHDRAW, WITHDRAWN),
            ACCEPTED, counting(EXPLAINED),
            EXPLAINED, counting(EXPLAINED),
            APPROVED, Map.of(Act.LOCK, LOCKED, Act.WITHDRAW, WITHDRAWN, Act.SUPERSEDE, SUPERSEDED),
            LOCKED, Map.of(Act.UNLOCK, ACCEPTED, Act.SUPERSEDE, SUPERSEDED),
            SUPERSEDED, Map.of(Act.RESTORE, ACCEPTED, Act.WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of()));

    private Lifecycle() {}

    /** The state after the act; empty when the act is not allowed in the state. */
    public static Optional<SubmissionState> after(SubmissionState state, Act act) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));
    }

    private static Map<Act, SubmissionState> counting(SubmissionState explained) {
        return Map.of(
                Act.EXPLAIN, explained,
                Act.ACCEPT_EXPLANATION, explained,
                Act.REFUSE_EXPLANATION, ACCEPTED,
                Act.WAIVE, explained,
                Act.APPROVE, APPROVED,
                Act.LOCK, LOCKED,
                Act.WITHDRAW, WITHDRAWN,
                Act.SUPERSEDE, SUPERSEDED);
    }
}
