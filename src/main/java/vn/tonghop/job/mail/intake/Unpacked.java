package vn.tonghop.job.mail.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.distribution.inbox.Enclosure;

/** The workbooks of one letter on disk, as long as they are being taken in: what may not be kept is not. */
record Unpacked(Path folder, List<Path> files) implements AutoCloseable {

    /** Each in a folder of its own, for two may bear the same name; what a killed run left is gone first. */
    static Unpacked of(List<Enclosure> workbooks, Path folder) {
        try {
            delete(folder);
            List<Path> files = new ArrayList<>();
            for (Enclosure workbook : workbooks) {
                Path own = Files.createDirectories(folder.resolve(String.valueOf(files.size() + 1)));
                files.add(Files.write(own.resolve(workbook.name()), workbook.bytes()));
            }
            return new Unpacked(folder, List.copyOf(files));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack a letter", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what was unpacked of a letter", e);
        }
    }
}
