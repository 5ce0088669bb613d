package vn.tonghop.cli.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone afterwards; beside the program, for a temporary folder may lie in memory, where fsync is free. */
public record Scratch(Path root) implements AutoCloseable {

    public static Scratch in(Path home) {
        Path target = home.resolve("target");
        try {
            return new Scratch(
                    Files.isDirectory(target)
                            ? Files.createTempDirectory(target, "bench-")
                            : Files.createTempDirectory("tonghop-bench-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder(String name) {
        return root.resolve(name);
    }

    /** A copy that has reached the disk, in the place of an earlier one. */
    public Path copy(String from, String to) {
        delete(folder(to));
        try (Stream<Path> paths = Files.walk(folder(from))) {
            for (Path path : paths.toList()) {
                Path target = folder(to).resolve(folder(from).relativize(path));
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                if (Files.isRegularFile(target)) {
                    flush(target);
                }
            }
            return folder(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(tree)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(root);
    }
}
