package vn.tonghop.storage.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of received files, each under the first two letters of its hash and named by the whole of it. Accepted and
 * refused files are kept alike; what was found in them is told by the receipt with that hash. Safe to use from several
 * threads and processes.
 */
public final class KeptFiles {

    private static final boolean HAS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int PREFIX = 2;
    private static final String UNFINISHED = ".";
    private static final String ENDING = ".part";
    private static final String EVERY_UNFINISHED = "[0-9a-f][0-9a-f]/" + UNFINISHED + "[0-9]*" + ENDING;

    private final Path folder;

    public KeptFiles(Path folder) {
        this.folder = folder;
    }

    /** Keeps the bytes under their hash; nothing happens when they are kept already. */
    public void keep(String sha256, byte[] bytes) {
        Path file = place(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Path parent = folder.resolve(sha256.substring(0, PREFIX));
            Files.createDirectories(parent, permissions("rwx------"));
            Path unfinished = Files.createTempFile(parent, UNFINISHED, ENDING, permissions("rw-------"));
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file, e);
        }
    }

    /** Where the bytes of a hash are kept; empty when they never were, or are no more. */
    public Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    /** Deletes what is kept of these hashes, and says of which there was anything. */
    public List<String> delete(List<String> hashes) {
        return hashes.stream().filter(this::delete).toList();
    }

    /** Deletes what a run that was killed had begun to write before that moment; returns how many files. */
    public int sweep(Instant before) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        PathMatcher unfinished = folder.getFileSystem().getPathMatcher("glob:" + EVERY_UNFINISHED);
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> old = files.filter(file -> unfinished.matches(folder.relativize(file)))
                    .filter(file -> isOlder(file, before))
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
            return old.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }

    /** Not so when another process has finished it just now. */
    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean delete(String sha256) {
        try {
            return Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + place(sha256), e);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256);
    }

    private static FileAttribute<?>[] permissions(String owners) {
        return HAS_OWNERS
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owners))}
                : new FileAttribute<?>[0];
    }
}
