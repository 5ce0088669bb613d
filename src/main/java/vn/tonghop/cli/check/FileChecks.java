package vn.tonghop.cli.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.job.Checking;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Receipt;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.Inbox;
import vn.tonghop.validation.History;

/** Checks file by file, as the intake does, and puts what was found into words. */
final class FileChecks {

    private final Checking checking;
    private final History history;
    private final FeedbackWriter writer;
    private final FileHashes hashes;
    private final Instant now;
    private final Function<Path, Optional<ReadAhead>> ahead;

    /** @param ahead what was read of a file already, if it was */
    FileChecks(
            Checking checking,
            History history,
            FeedbackWriter writer,
            Instant now,
            Function<Path, Optional<ReadAhead>> ahead) {
        this.checking = checking;
        this.history = history;
        this.writer = writer;
        this.hashes = new FileHashes(List.of(), now);
        this.now = now;
        this.ahead = ahead;
    }

    /** The files of a folder by name, without what was given back for others of them. */
    static List<Path> in(Path folder) {
        List<Path> all = new Inbox(folder).paths();
        Set<String> stems = all.stream().map(AnswerName::stem).collect(Collectors.toSet());
        return all.stream()
                .filter(path -> AnswerName.original(path).isEmpty()
                        || AnswerName.original(path).filter(stems::contains).isEmpty() && !AnswerName.isPage(path))
                .toList();
    }

    Feedback check(Path path, int order) {
        Optional<ReadAhead> read = ahead.apply(path);
        String sha256 = read.map(ReadAhead::sha256).orElseGet(() -> hashes.of(path));
        var file = new SubmissionFile(path, sha256, Optional.empty());
        Reading reading = read.map(own -> checking.check(file, own.reading(), history))
                .orElseGet(() -> checking.check(file, history));
        return writer.write(Receipt.ofUnsent(file.name(), order, sha256, now), reading);
    }
}
