package vn.tonghop.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.job.Checking;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.spreadsheet.feedback.FeedbackPage;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Receipt;
import vn.tonghop.storage.life.EarlierExplanations;
import vn.tonghop.storage.past.HistoryQuery;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;

/**
 * The check that the desk does with a file, without taking it in: the file from its folder, its hash, the gate, the reading,
 * all rules with what the database knows of earlier reports, and the page that says what was found. It is
 * {@code check --with-history --html} where definitions are read and the database is open, but that nothing is written.
 */
final class WholeCheck {

    private final DataSource dataSource;
    private final Definitions definitions;
    private final Checking checking;
    private final Labels labels = Labels.in("vi");

    WholeCheck(DataSource dataSource, Path jobs) {
        this.dataSource = dataSource;
        this.definitions = Definitions.read(jobs, "hanoi-2026");
        this.checking = new Checking(definitions, jobs);
    }

    /** The page. */
    String of(Path path) {
        Instant now = Instant.now();
        Programme programme = definitions.programme();
        var query = new HistoryQuery(
                dataSource,
                programme.id(),
                programme.units(),
                definitions.rules().elementsOfThePast());
        String sha256 = new FileHashes(List.of(), now).of(path);
        var file = new SubmissionFile(path, sha256, Optional.of(now));
        Reading reading = checking.check(
                file, who -> query.load(List.of(who), now).before(now).of(who));
        var writer = new FeedbackWriter(programme, labels, new EarlierExplanations(dataSource, programme.id(), now));
        return FeedbackPage.of(writer.write(Receipt.ofUnsent(file.name(), 1, sha256, now), reading), labels);
    }

    /** Of the same only the reading and the rules that compare with nothing earlier. */
    void withoutHistory(Path path) {
        checking.check(new SubmissionFile(path, "", Optional.empty()));
    }
}
