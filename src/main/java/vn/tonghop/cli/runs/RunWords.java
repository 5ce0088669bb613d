package vn.tonghop.cli.runs;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.cli.schedule.ScheduleWords;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.run.Mendable;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.StepRow;

/** Says what became of a run. */
final class RunWords {

    private final Texts texts;
    private final ScheduleWords words;

    RunWords(Texts texts) {
        this.texts = texts;
        this.words = new ScheduleWords(texts);
    }

    String none() {
        return texts.say("runs.none");
    }

    String line(ShownRun shown) {
        RunRow run = shown.run();
        String period = run.key().period().isEmpty() ? "" : " " + run.key().period();
        return texts.say(
                "runs.line",
                String.valueOf(run.id()),
                words.moment(run.startedAt()),
                run.key().programme() + period,
                texts.say("schedule.job." + run.key().job()),
                texts.say("runs.state." + run.state().code()),
                shown.took().map(this::length).orElse("–"));
    }

    String by(RunRow run) {
        String name = run.name().isEmpty() ? texts.say("runs.by-hand") : run.name();
        return texts.say("runs.by", name, words.moment(run.key().plannedAt()), run.runner(), run.attempt());
    }

    String cause(RunRow run) {
        return switch (run.cause()) {
            case "" -> "";
            case "INTERRUPTED", "BUSY", "MISSED", "REPLACED", "DECIDED" ->
                texts.say("runs.cause." + run.cause().toLowerCase(Locale.ROOT));
            default -> cause(run.cause());
        };
    }

    /** What somebody can do something about is said so that whoever reads it can; the rest is for the administrator. */
    private String cause(String cause) {
        if (cause.startsWith(RunBook.DATABASE_LOST)) {
            return texts.say("runs.cause.database-lost", cause.substring(RunBook.DATABASE_LOST.length()));
        }
        return Mendable.in(cause)
                .map(known -> texts.say("runs.cause." + known.code()) + " " + texts.say("runs.cause", cause))
                .orElseGet(() -> texts.say("runs.cause", cause));
    }

    String step(StepRow step) {
        String stage = key(step);
        String length = step.finishedAt()
                .map(end -> length(Duration.between(step.startedAt(), end)))
                .orElse("…");
        String what = step.finishedAt().isPresent()
                ? texts.say("result." + stage, step.counts().toArray())
                : step.total() > 0 ? step.done() + "/" + step.total() : texts.say("runs.at-work");
        return texts.say("stage." + stage) + " (" + length + "): " + what;
    }

    String refused(ShownRun shown) {
        StringBuilder rules = new StringBuilder();
        shown.refusals().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rule -> rules.append(rules.isEmpty() ? "" : ", ")
                        .append(rule.getKey())
                        .append(" ")
                        .append(rule.getValue()));
        return texts.say("runs.refused", shown.refused(), rules.toString());
    }

    private String length(Duration length) {
        long seconds = length.toSeconds();
        return seconds < 60
                ? texts.say("runs.seconds", length.toMillis() / 1000.0)
                : texts.say("runs.minutes", seconds / 60, seconds % 60);
    }

    private static String key(StepRow step) {
        return step.stage().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
