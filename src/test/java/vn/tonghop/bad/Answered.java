package vn.tonghop.bad;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.job.Checking;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Receipt;
import vn.tonghop.spreadsheet.marked.MarkedWorkbook;

/** What is given back for a file. */
final class Answered {

    static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    static final Checking CHECKING = new Checking(PROGRAMME, Path.of("jobs"));

    private static final Labels LABELS = Labels.in("vi");
    private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

    private Answered() {}

    static Optional<byte[]> marked(String name, byte[] sent) throws IOException {
        Feedback feedback = new FeedbackWriter(PROGRAMME, LABELS)
                .write(Receipt.ofUnsent(name, 1, "0a".repeat(32), NOW), BadFiles.read(name, sent));
        return MarkedWorkbook.of(sent, () -> CHECKING.open(sent), feedback, LABELS);
    }

    /** Faults without the lines they are at, which a mark may move. */
    static List<String> withoutPlaces(List<String> faults) {
        return faults.stream()
                .map(fault -> fault.replaceFirst("lineNumber: \\d+; columnNumber: \\d+; ", ""))
                .toList();
    }
}
