package vn.tonghop.storage.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A stage of an attempt at a run, with how many things it has handled of how many. */
public record StepRow(
        int attempt,
        String stage,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int total,
        int done,
        List<Integer> counts) {

    public StepRow {
        counts = List.copyOf(counts);
    }
}
