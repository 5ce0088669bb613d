package vn.tonghop.distribution;

import java.nio.file.Path;

/**
 * A file that goes with a letter.
 *
 * @param name what the reader sees
 * @param sha256 of the bytes that were meant, so that no others are sent
 */
public record Attachment(Path file, String name, String sha256) {}
