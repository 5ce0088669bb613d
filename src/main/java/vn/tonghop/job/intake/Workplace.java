package vn.tonghop.job.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where files come in and reports go to.
 *
 * @param jobs the folder with the definitions
 * @param inboxes the folder with an inbox for each programme
 * @param output the folder for kept files and reports
 * @param language of the reports
 */
public record Workplace(Path jobs, Path inboxes, Path output, String language) {

    /** Below the output folder. */
    private static final Path LETTERS = Path.of("mail", "in");

    /** All in the data folder. */
    public static Workplace in(Path data, Path jobs, String language) {
        return new Workplace(jobs, data.resolve("inbox"), data, language);
    }

    /** The folders in a programme's inbox; what no manifest says the arrival of came now. */
    public Sources inbox(String programme, Instant now) {
        return new Sources(Sources.foldersIn(inboxes.resolve(programme)), Optional.of(now), kept());
    }

    /** Nothing but what is taken in already. */
    public Sources takenIn() {
        return new Sources(List.of(), Optional.empty(), kept());
    }

    public Path reports() {
        return output.resolve("reports");
    }

    /** Where the workbooks of a letter lie while they are taken in, each in a folder of its own. */
    public Path letter(String name) {
        return output.resolve(LETTERS).resolve(name);
    }

    /** Whether a file is one of a letter's: gone when that could not be taken in, and back when it is tried again. */
    static boolean isOfALetter(Path file) {
        Path own = file.toAbsolutePath().getParent();
        Path letter = own == null ? null : own.getParent();
        return letter != null
                && letter.getParent() != null
                && letter.getParent().endsWith(LETTERS);
    }

    /** The marked workbooks that go out by mail. */
    public Path answers() {
        return answersBeside(kept());
    }

    /** The same, of whoever knows only where files are kept as they were sent. */
    public static Path answersBeside(Path kept) {
        return kept.resolveSibling("mail").resolve("out");
    }

    public Path kept() {
        return output.resolve("received");
    }
}
