package vn.tonghop.submission.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Hashes files, and spares those that still have the path, the size and the modification time of an earlier hashing. The
 * one change that it misses is made on purpose: other bytes of the same length under the old time. Safe to use from
 * several threads.
 */
public final class FileHashes {

    /**
     * File systems count time in steps of up to two seconds: a file that was written just now may be written once more
     * without its time changing, so what was hashed so early is not worth remembering.
     */
    private static final long STEP_SECONDS = 2;

    private static final int BUFFER = 1 << 14;

    private final Map<Path, HashedFile> known;
    private final long settledBefore;
    private final Queue<HashedFile> fresh = new ConcurrentLinkedQueue<>();

    /** @param now not later than the first hashing */
    public FileHashes(List<HashedFile> known, Instant now) {
        this.known = new HashMap<>();
        known.forEach(file -> this.known.put(file.path(), file));
        this.settledBefore = TimeUnit.SECONDS.toNanos(now.getEpochSecond() - STEP_SECONDS);
    }

    public String of(Path file) {
        Path path = file.toAbsolutePath();
        HashedFile now = seen(path);
        HashedFile before = known.get(path);
        return before != null && before.looksTheSame(now) ? before.sha256() : hashed(now);
    }

    /** Of bytes at hand. */
    public static String of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was hashed anew and is worth remembering. */
    public List<HashedFile> fresh() {
        return List.copyOf(fresh);
    }

    /** Looked at before its bytes are read: who writes meanwhile changes the time, and the file is hashed next time. */
    private static HashedFile seen(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new HashedFile(
                    path, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + path, e);
        }
    }

    private String hashed(HashedFile file) {
        String sha256 = sha256(file.path());
        if (file.modified() < settledBefore) {
            fresh.add(new HashedFile(file.path(), file.size(), file.modified(), sha256));
        }
        return sha256;
    }

    private static String sha256(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
