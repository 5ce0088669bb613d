package vn.tonghop.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells cheaply whether a file of {@code jobs/} was changed, added or removed: names, sizes and times of all of them. */
public final class JobsStamp {

    private JobsStamp() {}

    public static String of(Path jobs) {
        try (Stream<Path> files = Files.walk(jobs)) {
            var stamp = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                stamp.append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            }
            return stamp.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jobs, e);
        }
    }
}
