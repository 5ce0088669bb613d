package vn.tonghop.submission.inbox;

import java.nio.file.Path;

/**
 * A file as it was when its bytes were hashed.
 *
 * @param path absolute
 * @param size in bytes
 * @param modified nanoseconds since 1970, as the file system says
 * @param sha256 of its bytes, in hex
 */
public record HashedFile(Path path, long size, long modified, String sha256) {

    boolean looksTheSame(HashedFile other) {
        return size == other.size && modified == other.modified;
    }
}
