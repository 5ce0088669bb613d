package vn.tonghop.cli.actor;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A new file that only its owner may read, from its first byte on where the file system can do that. */
final class PrivateFile {

    private PrivateFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException rather than overwrite anything */
    static void write(Path file, String text) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Files.createFile(
                file,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
        Files.writeString(file, text + (text.endsWith("\n") ? "" : "\n"));
    }
}
