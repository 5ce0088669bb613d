package vn.tonghop.storage.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that keeps schedules.
 *
 * @param silent how long nothing was heard of it, by the clock of the database
 * @param next when it has something to do next
 */
public record Engine(String runner, Instant startedAt, Duration silent, Optional<Instant> next) {

    private static final Duration TAKEN_FOR_DEAD = Duration.ofMinutes(3);

    public boolean lives() {
        return silent.compareTo(TAKEN_FOR_DEAD) < 0;
    }
}
