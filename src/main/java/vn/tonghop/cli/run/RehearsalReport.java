package vn.tonghop.cli.run;

import java.io.PrintStream;
import java.util.List;
import vn.tonghop.cli.terminal.OutcomeReport;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.rehearsal.RehearsalOutcome;
import vn.tonghop.job.status.ReporterRow;

/** Ends a rehearsal in words: what the run would have said, what is still missing, and that nothing was real. */
public final class RehearsalReport {

    private final PrintStream out;
    private final Texts texts;
    private final Wording wording;

    public RehearsalReport(PrintStream out, Texts texts, Wording wording) {
        this.out = out;
        this.texts = texts;
        this.wording = wording;
    }

    public void print(RehearsalOutcome outcome) {
        new OutcomeReport(out, texts, wording).print(outcome.run());
        out.println();
        List<ReporterRow> missing = outcome.missing();
        out.println(
                missing.isEmpty()
                        ? texts.say("rehearse.complete", outcome.rows().size())
                        : texts.say(
                                "rehearse.missing",
                                missing.size(),
                                outcome.rows().size()));
        missing.forEach(
                row -> out.println("  - " + row.unit().code() + " " + row.unit().name() + ", " + row.form()));
        long waiting = outcome.rows().stream()
                .filter(row -> row.waitsForSender() || row.waitsForReviewer())
                .count();
        if (waiting > 0) {
            out.println(texts.say("rehearse.waiting", waiting));
        }
        out.println(texts.say("rehearse.where", outcome.folder()));
        out.flush();
    }
}
