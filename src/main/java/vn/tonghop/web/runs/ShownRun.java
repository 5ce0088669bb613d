package vn.tonghop.web.runs;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.run.StepRow;

/**
 * A run of the history.
 *
 * @param released whether its roll-up was made the final report
 * @param releasable whether it could be
 */
record ShownRun(RunRow run, List<StepRow> steps, boolean released, boolean releasable) {

    ShownRun {
        steps = List.copyOf(steps);
    }

    /** In seconds; empty as long as it goes on. */
    public Optional<Long> seconds() {
        return run.finishedAt()
                .map(end -> Duration.between(run.startedAt(), end).toSeconds());
    }

    /** Address of its figures; empty where it brought none. */
    public Optional<String> figures() {
        int first = run.result().indexOf('/');
        return run.state() == RunState.DONE && first > 0
                ? Optional.of("/figures" + run.result().substring(first))
                : Optional.empty();
    }

    public String shape() {
        return switch (run.state()) {
            case DONE -> "good";
            case FAILED -> "bad";
            case RUNNING, ASKED -> "ask";
            case SKIPPED -> "none";
        };
    }

    /** Key of the words of a stage. */
    public String stage(StepRow step) {
        return "stage." + step.stage().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
