package vn.tonghop.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A source file: its place below the source folder, with slashes, and its text. */
record SourceFile(String path, String text) {

    static List<SourceFile> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** Whether the file belongs to the feature {@code name} of any root of two packages, as {@code vn.tonghop} is. */
    boolean belongsTo(String name) {
        String[] folders = path.split("/");
        return folders.length > 3 && folders[2].equals(name);
    }

    private static SourceFile read(Path folder, Path file) {
        try {
            return new SourceFile(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
