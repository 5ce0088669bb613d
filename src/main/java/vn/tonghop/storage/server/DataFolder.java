package vn.tonghop.storage.server;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lies where in the folder that an embedded server has for itself. */
record DataFolder(Path root) {

    /** In bytes, as initdb sets it. */
    private static final long PIECE_OF_LOG = 16L << 20;

    static DataFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new DataFolder(folder.toRealPath());
    }

    /** Also when nobody can tell. */
    static boolean hasRoom(Path folder) {
        return hasRoom(folder, PIECE_OF_LOG);
    }

    static boolean hasRoom(Path folder, long bytes) {
        try {
            return !Files.exists(folder) || Files.getFileStore(folder).getUsableSpace() >= bytes;
        } catch (IOException e) {
            return true;
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path password() {
        return root.resolve("password");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    /** What initdb and pg_ctl say; not the server's log, which Windows lets only one process write. */
    Path toolLog() {
        return root.resolve("setup.log");
    }

    Path lock() {
        return root.resolve("in-use.lock");
    }

    Path owner() {
        return root.resolve("in-use.pid");
    }

    /** The port at which the process that has the folder lets others in; not there when it does not. */
    Path shared() {
        return root.resolve("shared.port");
    }

    /** Starts both logs afresh and keeps the server's last one, which may tell why it went down. */
    void turnLogs() throws IOException {
        if (Files.exists(serverLog())) {
            Path previous = root.resolve("postgres.previous.log");
            Files.move(serverLog(), previous, StandardCopyOption.REPLACE_EXISTING);
        }
        writePrivately(serverLog(), "");
        writePrivately(toolLog(), "");
    }

    List<Path> logs() {
        return List.of(toolLog(), serverLog());
    }

    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Set<OpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var writer = Channels.newWriter(
                Files.newByteChannel(file, options, ownerOnly(file, "rw-------")), StandardCharsets.UTF_8)) {
            writer.write(text);
        }
    }

    static FileAttribute<?>[] ownerOnly(Path place, String permissions) {
        if (!hasPosixPermissions(place)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    static boolean hasPosixPermissions(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(tree)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
