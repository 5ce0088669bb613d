package vn.tonghop.submission.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.submission.SubmissionFile;

/**
 * A folder that files come into, with {@code manifest.csv} saying when each of them came ({@code file,received_at}).
 * Times never come from the file system.
 */
public final class Inbox {

    public static final String MANIFEST = "manifest.csv";

    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of the folder by name, hashed; hidden files, lock files of office programs and the manifest are left out.
     *
     * @throws vn.tonghop.definition.DefinitionException when a line of the manifest cannot be understood
     */
    public List<SubmissionFile> files(FileHashes hashes) {
        Map<String, Instant> times = manifest();
        return submissions().parallelStream()
                .map(path -> new SubmissionFile(path, hashes.of(path), received(path, times)))
                .toList();
    }

    /** When the last file of the folder came; empty when no arrival is noted. */
    public Optional<Instant> latestArrival() {
        Map<String, Instant> times = manifest();
        return submissions().stream()
                .flatMap(path -> received(path, times).stream())
                .max(Comparator.naturalOrder());
    }

    /** The files of the folder by name, as {@link #files}. */
    public List<Path> paths() {
        return submissions();
    }

    private List<Path> submissions() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Inbox::isSubmission).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Optional<Instant> received(Path path, Map<String, Instant> times) {
        return Optional.ofNullable(times.get(path.getFileName().toString()));
    }

    private static boolean isSubmission(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equals(MANIFEST)
                && !name.endsWith(".md")
                && !name.equals("expected.csv");
    }

    private Map<String, Instant> manifest() {
        Map<String, Instant> times = new HashMap<>();
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
            var faults = new Faults();
            CsvFile.read(manifest, List.of("file", "received_at"), faults)
                    .forEach(row -> time(row).ifPresent(time -> times.put(row.text("file"), time)));
            faults.stopIfAny();
        }
        return times;
    }

    private static Optional<Instant> time(CsvRow row) {
        String text = row.text("received_at");
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            row.fault("cột received_at (" + text + ") phải là thời điểm dạng 2026-06-16T09:30:00+07:00");
            return Optional.empty();
        }
    }
}
