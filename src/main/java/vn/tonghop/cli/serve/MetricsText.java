package vn.tonghop.cli.serve;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import vn.tonghop.cli.health.HealthJson;
import vn.tonghop.job.clock.health.Health;
import vn.tonghop.storage.mail.LetterCounts;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.Engine;
import vn.tonghop.storage.run.RunCounts;

/** The metrics in the text format 0.0.4 of Prometheus; about runs and files, never about people. */
final class MetricsText {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final RunCounts counts;
    private final LetterCounts letters;
    private final StringBuilder page = new StringBuilder();

    private MetricsText(DataSource dataSource) {
        this.counts = new RunCounts(dataSource);
        this.letters = new LetterCounts(dataSource);
    }

    static String of(Health health, DataSource dataSource) {
        return new MetricsText(dataSource).page(health);
    }

    private String page(Health health) {
        head("tonghop_health", "gauge", "0 ok, 1 unwatched, 2 attention, 3 overdue");
        line("tonghop_health", health.state().ordinal());
        head("tonghop_engines", "gauge", "Processes that keep the schedules and live");
        line("tonghop_engines", health.engines().stream().filter(Engine::lives).count());
        runs();
        letters(health);
        head("tonghop_alarms", "gauge", "Alarms that are not over");
        for (Health.OfProgramme one : health.programmes()) {
            for (Alarm.Kind kind : Alarm.Kind.values()) {
                long open = one.alarms().stream()
                        .filter(alarm -> alarm.kind() == kind)
                        .count();
                line("tonghop_alarms", open, "programme", one.id(), "kind", HealthJson.code(kind));
            }
        }
        head("tonghop_overdue_reports", "gauge", "Final reports that are not there though they should be");
        health.programmes()
                .forEach(one -> line("tonghop_overdue_reports", one.overdue().size(), "programme", one.id()));
        head("tonghop_next_run_timestamp_seconds", "gauge", "When the next scheduled run is");
        health.programmes()
                .forEach(one -> one.next()
                        .ifPresent(next ->
                                line("tonghop_next_run_timestamp_seconds", seconds(next.at()), "programme", one.id())));
        return page.toString();
    }

    private void runs() {
        head("tonghop_runs", "gauge", "Runs in the history");
        counts.runs()
                .forEach(runs -> line(
                        "tonghop_runs",
                        runs.runs(),
                        "programme",
                        runs.programme(),
                        "job",
                        runs.job(),
                        "state",
                        runs.state().toLowerCase(Locale.ROOT)));
        head("tonghop_last_run_seconds", "gauge", "How long the last run that was done took");
        counts.last()
                .forEach(last -> line(
                        "tonghop_last_run_seconds",
                        last.took().toMillis() / 1000.0,
                        "programme",
                        last.programme(),
                        "job",
                        last.job()));
        head("tonghop_last_run_timestamp_seconds", "gauge", "When the last run that was done ended");
        counts.last()
                .forEach(last -> line(
                        "tonghop_last_run_timestamp_seconds",
                        seconds(last.ended()),
                        "programme",
                        last.programme(),
                        "job",
                        last.job()));
        head("tonghop_refused_files_total", "counter", "Files that a rule turned away, by run");
        counts.refused()
                .forEach(refused -> line(
                        "tonghop_refused_files_total",
                        refused.files(),
                        "programme",
                        refused.programme(),
                        "rule",
                        refused.rule()));
    }

    /** With the states that no letter is in, so that whoever watches sees a letter come and go. */
    private void letters(Health health) {
        head("tonghop_letters", "gauge", "Letters in the outbox");
        List<LetterCounts.Letters> all = letters.letters();
        for (Health.OfProgramme one : health.programmes()) {
            for (LetterState state : LetterState.values()) {
                long number = all.stream()
                        .filter(some -> some.programme().equals(one.id()) && some.state() == state)
                        .mapToLong(LetterCounts.Letters::letters)
                        .sum();
                line("tonghop_letters", number, "programme", one.id(), "state", state.code());
            }
        }
    }

    private static double seconds(Instant at) {
        return at.getEpochSecond();
    }

    private void head(String name, String type, String help) {
        page.append("# HELP ").append(name).append(' ').append(help).append('\n');
        page.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void line(String name, double value, String... labels) {
        page.append(name);
        for (int i = 0; i < labels.length; i += 2) {
            page.append(i == 0 ? '{' : ',')
                    .append(labels[i])
                    .append("=\"")
                    .append(labels[i + 1]
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n"))
                    .append('"');
        }
        page.append(labels.length == 0 ? " " : "} ");
        page.append(value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value));
        page.append('\n');
    }
}
