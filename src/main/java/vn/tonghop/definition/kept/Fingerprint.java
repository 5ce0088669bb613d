package vn.tonghop.definition.kept;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Tells whether any file below a folder changed: name, size, time of the last change and a sum of the bytes of each. */
final class Fingerprint extends SimpleFileVisitor<Path> {

    private final Map<String, String> files = new TreeMap<>();

    private Fingerprint() {}

    static String of(Path folder) throws IOException {
        var fingerprint = new Fingerprint();
        Files.walkFileTree(folder, fingerprint);
        return folder.toAbsolutePath() + fingerprint.files.toString();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        files.put(
                file.toString(),
                attributes.size() + " " + attributes.lastModifiedTime().toMillis() + " " + sum.getValue());
        return FileVisitResult.CONTINUE;
    }
}
