package vn.tonghop.cli.runs;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tonghop.cli.terminal.CsvPage;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.period.DueRule;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.StepRow;

/** Prints runs for people, for spreadsheet programs and for other programs. */
enum RunsOutput {
    TEXT {
        @Override
        void print(List<ShownRun> runs, RunWords words, PrintWriter out) {
            if (runs.isEmpty()) {
                out.println(words.none());
            }
            for (ShownRun shown : runs) {
                RunRow run = shown.run();
                out.println(words.line(shown));
                out.println("      " + words.by(run));
                shown.steps().stream()
                        .filter(step -> step.attempt() == run.attempt())
                        .forEach(step -> out.println("      " + words.step(step)));
                if (shown.refused() > 0) {
                    out.println("      " + words.refused(shown));
                }
                if (!run.cause().isEmpty()) {
                    out.println("      " + words.cause(run));
                }
                shown.artefacts().forEach(file -> out.println("      " + file));
            }
        }
    },
    CSV {
        @Override
        void print(List<ShownRun> runs, RunWords words, PrintWriter out) {
            var page = new CsvPage(
                    out,
                    "id",
                    "programme",
                    "job",
                    "period",
                    "planned",
                    "revision",
                    "name",
                    "state",
                    "attempt",
                    "started",
                    "finished",
                    "seconds",
                    "as_of",
                    "result",
                    "refused",
                    "runner",
                    "cause");
            runs.forEach(shown -> row(page, shown));
        }
    },
    JSON {
        @Override
        void print(List<ShownRun> runs, RunWords words, PrintWriter out) {
            var json = new JsonWriter().beginArray();
            runs.forEach(shown -> object(json, shown));
            out.println(json.endArray());
        }
    };

    abstract void print(List<ShownRun> runs, RunWords words, PrintWriter out);

    private static void row(CsvPage page, ShownRun shown) {
        RunRow run = shown.run();
        page.line(
                "" + run.id(),
                run.key().programme(),
                run.key().job(),
                run.key().period(),
                moment(run.key().plannedAt()),
                "" + run.key().revision(),
                run.name(),
                run.state().code(),
                "" + run.attempt(),
                moment(run.startedAt()),
                run.finishedAt().map(RunsOutput::moment).orElse(""),
                shown.took().map(RunsOutput::seconds).orElse(""),
                run.asOf().map(RunsOutput::moment).orElse(""),
                run.result(),
                "" + shown.refused(),
                run.runner(),
                run.cause());
    }

    private static void object(JsonWriter json, ShownRun shown) {
        RunRow run = shown.run();
        json.beginObject();
        json.name("id").value(run.id());
        json.name("programme").value(run.key().programme());
        json.name("job").value(run.key().job());
        json.name("period").value(run.key().period());
        json.name("planned").value(moment(run.key().plannedAt()));
        json.name("revision").value(run.key().revision());
        json.name("name").value(run.name());
        json.name("state").value(run.state().code());
        json.name("attempt").value(run.attempt());
        json.name("started").value(moment(run.startedAt()));
        run.finishedAt().ifPresent(end -> json.name("finished").value(moment(end)));
        run.asOf().ifPresent(asOf -> json.name("asOf").value(moment(asOf)));
        json.name("result").value(run.result());
        json.name("runner").value(run.runner());
        json.name("cause").value(run.cause());
        json.name("steps").beginArray();
        shown.steps().forEach(step -> step(json, step));
        json.endArray();
        json.name("refusals").beginObject();
        shown.refusals().forEach((rule, files) -> json.name(rule).value(files));
        json.endObject();
        json.name("artefacts").beginArray();
        shown.artefacts().forEach(json::value);
        json.endArray();
        json.endObject();
    }

    private static void step(JsonWriter json, StepRow step) {
        json.beginObject();
        json.name("attempt").value(step.attempt());
        json.name("stage").value(step.stage());
        json.name("started").value(moment(step.startedAt()));
        step.finishedAt().ifPresent(end -> json.name("finished").value(moment(end)));
        json.name("done").value(step.done());
        json.name("total").value(step.total());
        json.endObject();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(DueRule.ZONE));
    }

    private static String seconds(Duration length) {
        return String.valueOf(length.toMillis() / 1000.0);
    }
}
