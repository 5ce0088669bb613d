package vn.tonghop.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.Checking;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackJson;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.life.EarlierAnswers;
import vn.tonghop.validation.History;

/**
 * Checks files one after the other and answers each: on the terminal and, where asked, with files.
 *
 * @param marked where marked workbooks with their twins go, empty path for beside the file; empty for nowhere
 * @param html where pages alone go
 * @param json whether the terminal gets JSON in place of text
 */
record CheckRun(Settings settings, PrintWriter out, Optional<Path> marked, Optional<Path> html, boolean json) {

    int check(List<Path> chosen, Definitions definitions, History history, EarlierAnswers earlier) {
        var checking = new Checking(definitions, settings.jobs());
        return check(chosen, checking, history, earlier, path -> Optional.empty());
    }

    /**
     * The exit code, which the worst file decides.
     *
     * @param ahead what was read of a file already, if it was
     */
    int check(
            List<Path> chosen,
            Checking checking,
            History history,
            EarlierAnswers earlier,
            Function<Path, Optional<ReadAhead>> ahead) {
        Labels labels = Labels.in(settings.language().code());
        var writer = new FeedbackWriter(checking.programme(), labels, earlier);
        var checks = new FileChecks(checking, history, writer, Instant.now(), ahead);
        var report = new CheckReport(out, settings.texts());
        var answers = new Answers(marked, html, checking::open, labels, new HashSet<>());
        List<Feedback> all = new ArrayList<>();
        for (Path file : chosen) {
            Feedback feedback = checks.check(file, all.size() + 1);
            all.add(feedback);
            List<Path> written = answers.write(file, feedback);
            if (!json) {
                report.print(feedback, written);
            }
        }
        finish(all, report);
        return all.stream().mapToInt(one -> one.verdict().ordinal()).max().orElse(Verdict.ACCEPTED.ordinal());
    }

    private void finish(List<Feedback> all, CheckReport report) {
        if (json) {
            out.print(FeedbackJson.of(all));
            out.flush();
        } else if (all.size() > 1) {
            report.summary(all);
        }
    }
}
