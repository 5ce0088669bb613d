package vn.tonghop.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackJson;
import vn.tonghop.spreadsheet.feedback.FeedbackPage;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.marked.MarkedWorkbook;
import vn.tonghop.spreadsheet.raw.Opening;

/**
 * Writes what a sender gets back beside his file or into a folder.
 *
 * @param marked where marked workbooks with their twins go, empty path for beside the file; empty for nowhere
 * @param opening opens a file as cells
 * @param pages where pages alone go
 * @param given the names that were given so far, so that files with one stem do not overwrite each other's answers
 */
record Answers(
        Optional<Path> marked,
        Optional<Path> pages,
        Function<byte[], Opening> opening,
        Labels labels,
        Set<Path> given) {

    private static final String NO_FOLDER = "";

    /** The files that were written; none for a file with data of persons. */
    List<Path> write(Path file, Feedback feedback) {
        Optional<Path> folder = marked.or(() -> pages);
        if (folder.isEmpty() || feedback.aboutPersons()) {
            return List.of();
        }
        try {
            Path beside = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
            Path into = folder.get().toString().equals(NO_FOLDER) ? beside : folder.get();
            Files.createDirectories(into);
            Path stem = AnswerName.free(into, file, given);
            given.add(stem);
            return write(stem, file, feedback);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the answer to " + file.getFileName(), e);
        }
    }

    private List<Path> write(Path stem, Path file, Feedback feedback) throws IOException {
        List<Path> written = new ArrayList<>();
        if (marked.isPresent()) {
            Optional<byte[]> workbook = marked(Files.readAllBytes(file), feedback);
            if (workbook.isPresent()) {
                written.add(Files.write(AnswerName.withEnding(stem, ".xlsx"), workbook.get()));
            }
            written.add(text(AnswerName.withEnding(stem, ".json"), FeedbackJson.of(List.of(feedback))));
        }
        written.add(text(AnswerName.withEnding(stem, ".html"), FeedbackPage.of(feedback, labels)));
        return written;
    }

    private Optional<byte[]> marked(byte[] sent, Feedback feedback) {
        return MarkedWorkbook.of(sent, () -> opening.apply(sent), feedback, labels);
    }

    private static Path text(Path path, String text) throws IOException {
        return Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
