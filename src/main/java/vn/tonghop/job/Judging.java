package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.tonghop.job.intake.Begun;
import vn.tonghop.job.intake.FileCheck;
import vn.tonghop.job.intake.ReadFile;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.kept.Definitions;
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
    private final Function<SubmissionFile, Optional<Begun>> ahead;

    private Judging(Checking checking, HistoryQuery history, Function<SubmissionFile, Optional<Begun>> ahead) {
        this.checking = checking;
        this.history = history;
        this.ahead = ahead;
    }

    static Judging of(Definitions definitions, Path jobs, DataSource dataSource) {
        return with(new Checking(definitions, jobs), definitions.programme(), dataSource, file -> Optional.empty());
    }

    /** @param ahead what was begun of a file already, if it was */
    static Judging with(
            Checking checking,
            Programme programme,
            DataSource dataSource,
            Function<SubmissionFile, Optional<Begun>> ahead) {
        var history = new HistoryQuery(
                dataSource, programme.id(), programme.units(), checking.rules().elementsOfThePast());
        return new Judging(checking, history, ahead);
    }

    Rules rules() {
        return checking.rules();
    }

    @Override
    public Begun begin(SubmissionFile file) {
        return ahead.apply(file).orElseGet(() -> checking.begin(file));
    }

    /** Files come in the order of their receipt, so that an earlier one of the same batch is known to a later one. */
    @Override
    public List<CheckedFile> judge(List<ReadFile> read) {
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
        for (ReadFile file : read) {
            judged.add(new CheckedFile(file.receipt(), file.file(), judge(file, known)));
        }
        return judged;
    }

    private static Reading judge(ReadFile read, KnownReports known) {
        Instant receivedAt = read.file().receivedAt().orElse(Instant.EPOCH);
        Reading reading = read.begun().judged(known.before(receivedAt));
        if (reading.verdict().counts()) {
            reading.content().ifPresent(content -> known.add(content, receivedAt));
        }
        return reading;
    }
}
