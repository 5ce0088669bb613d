package vn.tonghop.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of {@code jobs/} that a test may edit as a civil servant would. */
final class JobsCopy {

    private JobsCopy() {}

    static Path in(Path folder) throws IOException {
        Path jobs = Path.of("jobs");
        Path copy = folder.resolve("jobs");
        try (Stream<Path> files = Files.walk(jobs)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(jobs.relativize(file).toString()));
            }
        }
        return copy;
    }

    /** Fails when the text is not there, since the test would then test nothing. */
    static void replace(Path file, String old, String text) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(old)) {
            throw new AssertionError(file + " does not contain: " + old);
        }
        Files.writeString(file, content.replace(old, text));
    }

    static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }
}
