package vn.tonghop.sample.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of one month with the moments they were received, and the folder they are put into. */
public final class Postbag {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private record Entry(String file, OffsetDateTime receivedAt) {}

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();

    public Postbag(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void put(String file, byte[] content, OffsetDateTime receivedAt) {
        write(folder.resolve(file), content);
        entries.add(new Entry(file, receivedAt));
    }

    /** Writes {@code manifest.csv}, in the order of arrival. */
    public void close() {
        var manifest = new StringBuilder("file,received_at\n");
        entries.stream()
                .sorted(Comparator.comparing(Entry::receivedAt).thenComparing(Entry::file))
                .forEach(entry -> manifest.append(entry.file)
                        .append(',')
                        .append(MOMENT.format(entry.receivedAt))
                        .append('\n'));
        write(folder.resolve("manifest.csv"), manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
