package vn.tonghop.job.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where files are taken from.
 *
 * @param places folders, archives and single files
 * @param receivedAt when those came of which no manifest says it; empty when that is unknown
 * @param kept the folder in which files are kept as they were sent
 */
public record Sources(List<Path> places, Optional<Instant> receivedAt, Path kept) {

    public Sources {
        places = List.copyOf(places);
    }

    /** The folders of an inbox, one per period; none where there is no inbox. */
    public static List<Path> foldersIn(Path inbox) {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(inbox)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + inbox, e);
        }
    }
}
