package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.job.intake.FileCheck;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.storage.past.HistoryQuery;
import vn.tonghop.storage.past.KnownReports;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.validation.Rules;

/** Runs the rules over a batch of files that were read, each with what had been accepted before it came. */
final class Judging implements FileCheck {

    private final Checking checking;
    private final HistoryQuery history;

    Judging(Checking checking, HistoryQuery history) {
        this.checking = checking;
        this.history = history;
    }

    /** @throws vn.tonghop.definition.DefinitionException with every fault of the rules */
    static Judging of(Programme programme, Path jobs, DataSource dataSource) {
        return new Judging(
                new Checking(programme, jobs), new HistoryQuery(dataSource, programme.id(), programme.units()));
    }

    Rules rules() {
        return checking.rules();
    }

    @Override
    public Reading read(SubmissionFile file) {
        return checking.read(file);
    }

    /** Files come in the order of their receipt, so that an earlier one of the same batch is known to a later one. */
    @Override
    public List<CheckedFile> judge(List<CheckedFile> read) {
        KnownReports known = history.load(
                read.stream()
                        .flatMap(file -> file.reading().content().stream())
                        .map(SubmissionContent::identity)
                        .toList(),
                read.stream()
                        .flatMap(file -> file.file().receivedAt().stream())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH));
        List<CheckedFile> judged = new ArrayList<>();
        for (CheckedFile file : read) {
            Reading reading = judge(file, known);
            judged.add(new CheckedFile(file.receipt(), file.file(), reading));
        }
        return judged;
    }

    private Reading judge(CheckedFile read, KnownReports known) {
        SubmissionFile file = read.file();
        Instant receivedAt = file.receivedAt().orElse(Instant.EPOCH);
        Reading reading = checking.judge(read.reading(), file, known.before(receivedAt));
        if (reading.verdict().counts()) {
            reading.content().ifPresent(content -> known.add(content, receivedAt));
        }
        return reading;
    }
}
