package vn.tonghop.storage.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Function;

/** A backup on disk: readable by its owner only, there as a whole or not at all, encrypted where there is a key. */
public final class BackupFile {

    private static final boolean HAS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;
    private final Optional<char[]> key;

    public BackupFile(Path file, Optional<char[]> key) {
        this.file = file;
        this.key = key;
    }

    /** Writes beside the file first, so that a run that is killed leaves the one from before as it was. */
    public Contents write(Function<OutputStream, Contents> content) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(folder, ".", ".part", ownersOnly());
            try {
                Contents written;
                try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    written = write(content, out);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return written;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Contents write(Function<OutputStream, Contents> content, OutputStream out) throws IOException {
        if (key.isEmpty()) {
            return content.apply(out);
        }
        try (OutputStream sealed = Seal.around(out, key.get())) {
            return content.apply(sealed);
        }
    }

    /** Hands the content to a restoration; what that did is undone unless the file is whole to its last byte. */
    public Contents readInto(Restoration restoration) throws UnusableBackupException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (!Seal.isAround(in)) {
                return restoration.read(in, () -> {});
            }
            char[] known = key.orElseThrow(() -> new UnusableBackupException(UnusableBackupException.Reason.WRONG_KEY));
            Seal.Opened opened = Seal.open(in, known);
            return restoration.read(opened.content(), opened::requireWhole);
        } catch (IOException e) {
            throw new UnusableBackupException(UnusableBackupException.Reason.DAMAGED, e);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return HAS_OWNERS
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
