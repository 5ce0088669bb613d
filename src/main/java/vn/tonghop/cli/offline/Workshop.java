package vn.tonghop.cli.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which a package is put together; gone afterwards. */
record Workshop(Path folder) implements AutoCloseable {

    /** Where the parts lie that a user has nothing to do with. */
    static final String INSIDE = "he-thong";

    Path place(String part) throws IOException {
        return Files.createDirectories(folder.resolve(INSIDE)).resolve(part);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
