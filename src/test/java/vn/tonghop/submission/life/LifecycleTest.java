package vn.tonghop.submission.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.submission.life.SubmissionState.ACCEPTED;
import static vn.tonghop.submission.life.SubmissionState.APPROVED;
import static vn.tonghop.submission.life.SubmissionState.EXPLAINED;
import static vn.tonghop.submission.life.SubmissionState.HELD;
import static vn.tonghop.submission.life.SubmissionState.LOCKED;
import static vn.tonghop.submission.life.SubmissionState.RECEIVED;
import static vn.tonghop.submission.life.SubmissionState.REFUSED;
import static vn.tonghop.submission.life.SubmissionState.SUPERSEDED;
import static vn.tonghop.submission.life.SubmissionState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Map<Act, SubmissionState> OF_WHAT_COUNTS = Map.of(
            Act.EXPLAIN, EXPLAINED,
            Act.ACCEPT_EXPLANATION, EXPLAINED,
            Act.REFUSE_EXPLANATION, ACCEPTED,
            Act.WAIVE, EXPLAINED,
            Act.APPROVE, APPROVED,
            Act.LOCK, LOCKED,
            Act.WITHDRAW, WITHDRAWN,
            Act.SUPERSEDE, SUPERSEDED);

    /** Written down once more, so that a change of the table is a change of two places. */
    private static Map<Act, SubmissionState> allowed(SubmissionState state) {
        return switch (state) {
            case RECEIVED -> Map.of(Act.ACCEPT, ACCEPTED, Act.REFUSE, REFUSED, Act.HOLD, HELD);
            case HELD -> Map.of(Act.RELEASE, ACCEPTED, Act.WITHDRAW, WITHDRAWN);
            case ACCEPTED, EXPLAINED -> OF_WHAT_COUNTS;
            case APPROVED -> Map.of(Act.LOCK, LOCKED, Act.WITHDRAW, WITHDRAWN, Act.SUPERSEDE, SUPERSEDED);
            case LOCKED -> Map.of(Act.UNLOCK, ACCEPTED, Act.SUPERSEDE, SUPERSEDED);
            case SUPERSEDED -> Map.of(Act.RESTORE, ACCEPTED, Act.WITHDRAW, WITHDRAWN);
            case REFUSED, WITHDRAWN -> Map.of();
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyActIsAllowedOrNotInEveryState(SubmissionState state) {
        for (Act act : Act.values()) {
            assertThat(Lifecycle.after(state, act))
                    .as("%s in state %s", act, state)
                    .isEqualTo(Optional.ofNullable(allowed(state).get(act)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateButTheFirstIsReached(SubmissionState state) {
        boolean reached = java.util.Arrays.stream(SubmissionState.values())
                .anyMatch(from -> java.util.Arrays.stream(Act.values())
                        .anyMatch(act ->
                                Lifecycle.after(from, act).filter(state::equals).isPresent()));

        assertThat(reached).isEqualTo(state != RECEIVED);
    }
}
