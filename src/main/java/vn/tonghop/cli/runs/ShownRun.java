package vn.tonghop.cli.runs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.StepRow;

/** A run with all that is shown of it. */
record ShownRun(RunRow run, List<StepRow> steps, Map<String, Integer> refusals, List<String> artefacts) {

    ShownRun {
        steps = List.copyOf(steps);
        refusals = Map.copyOf(refusals);
        artefacts = List.copyOf(artefacts);
    }

    Optional<Duration> took() {
        return run.finishedAt()
                .map(end -> Duration.between(run.startedAt(), end))
                .filter(length -> run.attempt() > 0);
    }

    int refused() {
        return refusals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
