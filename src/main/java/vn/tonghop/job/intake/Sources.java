package vn.tonghop.job.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
}
