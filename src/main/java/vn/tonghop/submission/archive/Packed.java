package vn.tonghop.submission.archive;

import java.nio.file.Path;

/**
 * A file in an archive.
 *
 * @param path the archive's own path, and below it the file's name in the archive
 * @param sha256 of its unpacked bytes, in hex
 */
public record Packed(Path path, String sha256) {}
