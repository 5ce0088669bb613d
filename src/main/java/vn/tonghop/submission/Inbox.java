package vn.tonghop.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/**
 * A folder that files come into, with {@code manifest.csv} saying when each of them came ({@code file,received_at}).
 * Times never come from the file system.
 */
public final class Inbox {

    public static final String MANIFEST = "manifest.csv";

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of the folder by name, hashed; hidden files, lock files of office programs and the manifest are left out.
     *
     * @throws vn.tonghop.definition.DefinitionException when a line of the manifest cannot be understood
     */
    public List<SubmissionFile> files() {
        Map<String, Instant> times = manifest();
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> submissions = paths.filter(Inbox::isSubmission).sorted().toList();
            return submissions.parallelStream()
                    .map(path -> new SubmissionFile(path, sha256(path), received(path, times)))
                    .toList();
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

    private static String sha256(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
