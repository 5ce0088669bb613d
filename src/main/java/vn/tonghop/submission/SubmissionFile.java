package vn.tonghop.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import vn.tonghop.submission.archive.Archive;

/**
 * A file as it came in.
 *
 * @param path on disk; of a file in an archive, the archive's own path and below it the name in the archive
 * @param sha256 hash of its bytes, in hex: the same bytes are the same receipt
 * @param receivedAt as the intake noted it, never the file system's time; empty when nobody noted it
 */
public record SubmissionFile(Path path, String sha256, Optional<Instant> receivedAt) {

    public String name() {
        return path.getFileName().toString();
    }

    /** What the file holds now; empty when that is more than so many bytes. */
    public Optional<byte[]> bytes(long most) throws IOException {
        if (Files.isRegularFile(path)) {
            return Files.size(path) > most ? Optional.empty() : Optional.of(Files.readAllBytes(path));
        }
        try (InputStream in = Archive.open(path)) {
            byte[] bytes = in.readAllBytes();
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** Whether it can be found where it came in. */
    public boolean isThere() {
        try (InputStream in = Archive.open(path)) {
            return in.available() >= 0;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true; // whoever reads it says what is wrong with it
        }
    }

    /** This, received then unless another time was noted. */
    public SubmissionFile orReceivedAt(Optional<Instant> otherwise) {
        return new SubmissionFile(path, sha256, receivedAt.or(() -> otherwise));
    }
}
