package vn.tonghop.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of its own for one file, which nobody else on the machine may read and which is gone afterwards. */
final class UploadFolder implements AutoCloseable {

    private final Path folder;
    private boolean kept;

    private UploadFolder(Path folder) {
        this.folder = folder;
    }

    static UploadFolder in(Path place) throws IOException {
        Files.createDirectories(place, owners());
        return new UploadFolder(Files.createTempDirectory(place, "tep", owners()));
    }

    /**
     * Removes what was left when the program was ended in the middle of it: nobody was told that it had been taken.
     *
     * @param waiting folders of files that have their receipt and wait to be checked
     */
    static void clear(Path place, Set<Path> waiting) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> folders = Files.list(place)) {
            folders.filter(folder -> !waiting.contains(folder)).forEach(UploadFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + place, e);
        }
    }

    /** Lets the file lie: it may have its receipt already, and the next run checks it. */
    void keep() {
        kept = true;
    }

    Path put(String name, InputStream bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(bytes, file);
        return file;
    }

    Path place() {
        return folder;
    }

    @Override
    public void close() {
        if (!kept) {
            delete(folder);
        }
    }

    private static FileAttribute<?>[] owners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }
}
