package vn.tonghop.cli.offline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

/** Zips a folder so that what can be started in it can still be started when it is unpacked. */
final class PackedFolder {

    private static final String ROOT = "tonghop-kiem-tra";

    private PackedFolder() {}

    /** The size of the zip, which replaces one that was there. */
    static long zip(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        URI place = URI.create("jar:" + zip.toAbsolutePath().toUri());
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem packed = FileSystems.newFileSystem(place, options);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String inside = folder.relativize(file).toString().replace('\\', '/');
                put(file, packed.getPath("/" + ROOT, inside));
            }
        }
        return Files.size(zip);
    }

    private static void put(Path file, Path inside) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectory(inside);
            allow(inside, "rwxr-xr-x");
        } else {
            Files.copy(file, inside);
            allow(inside, Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static void allow(Path inside, String permissions) throws IOException {
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString(permissions));
    }
}
