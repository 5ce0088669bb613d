package vn.tonghop.storage.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as the database has it.
 *
 * @param name what the schedule calls it; empty when it was called by hand
 * @param asOf up to when files count; empty until they are taken in
 * @param silent how long nothing was heard of it, by the clock of the database
 * @param result name of the roll-up, empty where there is none
 * @param cause why it failed or was left out; empty otherwise
 */
public record RunRow(
        long id,
        RunKey key,
        String name,
        Optional<Instant> asOf,
        RunState state,
        int attempt,
        String runner,
        Instant startedAt,
        Duration silent,
        Optional<Instant> finishedAt,
        String result,
        String cause) {}
