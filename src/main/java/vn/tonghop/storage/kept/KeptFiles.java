package vn.tonghop.storage.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * A folder of received files, each under the first two letters of its hash and named by the whole of it. Accepted and
 * refused files are kept alike; what was found in them is told by the receipt with that hash. Safe to use from several
 * threads and processes.
 */
public final class KeptFiles {

    private static final boolean HAS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int PREFIX = 2;

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
            Path unfinished = Files.createTempFile(parent, ".", ".part", permissions("rw-------"));
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
