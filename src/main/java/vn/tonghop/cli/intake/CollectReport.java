package vn.tonghop.cli.intake;

import java.io.PrintStream;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.intake.CollectOutcome;
import vn.tonghop.job.intake.TakenFile;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.inbox.Left;

/** One line for each file that was taken, one for each that was left, and what it comes to. */
final class CollectReport {

    private final PrintStream out;
    private final Texts texts;
    private final Wording wording;

    CollectReport(PrintStream out, Texts texts, Wording wording) {
        this.out = out;
        this.texts = texts;
        this.wording = wording;
    }

    void print(CollectOutcome outcome) {
        outcome.taken().forEach(this::line);
        outcome.left().forEach(this::line);
        out.println(texts.say(
                "collect.summary",
                outcome.taken().size(),
                count(outcome, Verdict.ACCEPTED) + count(outcome, Verdict.ACCEPTED_WITH_QUERIES),
                count(outcome, Verdict.ACCEPTED_WITH_QUERIES),
                count(outcome, Verdict.REFUSED),
                count(outcome, Verdict.UNREADABLE),
                outcome.known()));
        if (!outcome.expired().isEmpty()) {
            out.println(texts.say("collect.expired", outcome.expired().size()));
        }
        out.flush();
    }

    /** A file with personal data is told by the number of its receipt. */
    private void line(TakenFile file) {
        String name = file.name().orElseGet(() -> texts.say("collect.nameless", file.receipt()));
        String verdict = texts.say(
                "collect.verdict." + file.verdict(), name, file.count(Severity.ERROR), file.count(Severity.QUERY));
        out.println(verdict + file.reason().map(reason -> " · " + said(reason)).orElse(""));
    }

    private String said(Finding reason) {
        return wording.placed(reason);
    }

    private void line(Left left) {
        out.println(texts.say("collect.left." + left.reason(), left.path().getFileName()));
    }

    private static long count(CollectOutcome outcome, Verdict verdict) {
        return outcome.taken().stream()
                .filter(file -> file.verdict() == verdict)
                .count();
    }
}
