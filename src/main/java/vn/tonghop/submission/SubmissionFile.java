package vn.tonghop.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as it came in.
 *
 * @param sha256 hash of its bytes, in hex: the same bytes are the same receipt
 * @param receivedAt as the intake noted it, never the file system's time; empty when nobody noted it
 */
public record SubmissionFile(Path path, String sha256, Optional<Instant> receivedAt) {

    public String name() {
        return path.getFileName().toString();
    }
}
