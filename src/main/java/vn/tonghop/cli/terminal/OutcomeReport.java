package vn.tonghop.cli.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;

/** Ends a run in words: each file that does not count with its reason, then what was done, what not, and where it is. */
public final class OutcomeReport {

    private final PrintStream out;
    private final Texts texts;
    private final Wording wording;

    public OutcomeReport(PrintStream out, Texts texts, Wording wording) {
        this.out = out;
        this.texts = texts;
        this.wording = wording;
    }

    public void print(RunOutcome outcome) {
        list("outcome.refusals", outcome.refusals());
        list("outcome.held", outcome.held());
        list("outcome.copies", outcome.copies());
        if (outcome.after() > 0) {
            out.println(texts.say(
                    "outcome.after",
                    outcome.after(),
                    texts.dates().moment(outcome.snapshot().asOf())));
        }
        out.println();
        if (!outcome.news()) {
            out.println(texts.say("outcome.nothing-new", outcome.snapshot().runId()));
        }
        out.println(done(outcome.snapshot()));
        out.println(notCounted(outcome.snapshot()));
        outcome.reports().forEach(report -> out.println(texts.where(report.pdf(), report.companions())));
        out.flush();
    }

    private void list(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.println(texts.say(heading, findings.size()));
            findings.forEach(finding -> out.println("  - " + finding.place() + ": " + wording.sentence(finding)));
        }
    }

    private String done(Snapshot snapshot) {
        boolean yearIsOver =
                snapshot.period().daysElapsed() == snapshot.period().daysOfYear();
        return texts.say(
                yearIsOver ? "outcome.done.closed" : "outcome.done",
                snapshot.runId(),
                texts.dates().moment(snapshot.asOf()),
                counted(snapshot),
                snapshot.units().size(),
                standing(snapshot, Standing.MET),
                standing(snapshot, Standing.ON_TRACK),
                standing(snapshot, Standing.BEHIND) + standing(snapshot, Standing.NOT_MET),
                standing(snapshot, Standing.NOT_JUDGED));
    }

    private String notCounted(Snapshot snapshot) {
        List<UnitLine> missing = inState(snapshot, UnitState.MISSING);
        List<UnitLine> refused = inState(snapshot, UnitState.REFUSED);
        List<UnitLine> held = inState(snapshot, UnitState.HELD);
        if (missing.isEmpty() && refused.isEmpty() && held.isEmpty()) {
            return texts.say("outcome.all-counted");
        }
        return texts.say(
                "outcome.not-counted",
                missing.size() + refused.size() + held.size(),
                missing.size(),
                names(missing),
                refused.size(),
                names(refused),
                held.isEmpty() ? "" : texts.say("outcome.not-counted.held", held.size(), names(held)));
    }

    private String names(List<UnitLine> lines) {
        return lines.isEmpty()
                ? texts.say("outcome.none")
                : lines.stream().map(line -> line.unit().name()).collect(Collectors.joining(", "));
    }

    private static List<UnitLine> inState(Snapshot snapshot, UnitState state) {
        return snapshot.units().stream().filter(line -> line.state() == state).toList();
    }

    private static long counted(Snapshot snapshot) {
        return snapshot.units().stream().filter(line -> line.state().counts()).count();
    }

    private static long standing(Snapshot snapshot, Standing standing) {
        return snapshot.figures().stream()
                .map(Figure::standing)
                .filter(standing::equals)
                .count();
    }
}
