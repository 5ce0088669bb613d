package vn.tonghop.submission.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.archive.Archive;

/**
 * A folder that files come into, or one file that somebody names. {@code manifest.csv} in the folder says when each file
 * came ({@code file,received_at}); times never come from the file system. The files of an archive are files of the folder,
 * received when the archive was.
 */
public final class Inbox {

    public static final String MANIFEST = Manifest.NAME;

    /** Who copies a file goes on writing to it; one that rested so long, or that the manifest names, is whole. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final List<String> UNFINISHED =
            List.of(".part", ".partial", ".tmp", ".crdownload", ".download", ".filepart");

    private final Path place;

    /** @param place a folder, or a file that is taken as it is */
    public Inbox(Path place) {
        this.place = place;
    }

    /**
     * What lies there by name, hashed; hidden files, lock files of office programs and the manifest are left out.
     *
     * @throws vn.tonghop.definition.DefinitionException when a line of the manifest cannot be understood
     */
    public Arrivals arrivals(FileHashes hashes, Instant now) {
        Manifest manifest = Manifest.of(folder());
        if (Files.isRegularFile(place)) {
            return new Arrivals(submissions(place, manifest, hashes).toList(), List.of());
        }
        List<Path> listed = listed();
        List<Left> left = listed.stream()
                .flatMap(path -> reason(path, manifest, now).map(reason -> new Left(path, reason)).stream())
                .toList();
        List<Path> waiting = left.stream().map(Left::path).toList();
        return new Arrivals(
                listed.parallelStream()
                        .filter(path -> !waiting.contains(path))
                        .flatMap(path -> submissions(path, manifest, hashes))
                        .toList(),
                left);
    }

    /** The files alone. */
    public List<SubmissionFile> files(FileHashes hashes, Instant now) {
        return arrivals(hashes, now).files();
    }

    /** When the last file of the folder came; empty when no arrival is noted. */
    public Optional<Instant> latestArrival() {
        Manifest manifest = Manifest.of(folder());
        return (Files.isRegularFile(place) ? List.of(place) : listed())
                .stream().flatMap(path -> manifest.received(path).stream()).max(Comparator.naturalOrder());
    }

    /** The files of the folder by name, whether they wait or not. */
    public List<Path> paths() {
        return listed().stream().filter(Files::isRegularFile).toList();
    }

    private Path folder() {
        Path parent = place.toAbsolutePath().getParent();
        return Files.isRegularFile(place) && parent != null ? parent : place;
    }

    private List<Path> listed() {
        try (Stream<Path> paths = Files.list(place)) {
            return paths.filter(Inbox::isSent).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + place, e);
        }
    }

    private static Stream<SubmissionFile> submissions(Path path, Manifest manifest, FileHashes hashes) {
        Optional<Instant> received = manifest.received(path);
        return archive(path)
                .filter(archive -> archive.fault().isEmpty())
                .map(archive -> archive.files().stream()
                        .map(packed -> new SubmissionFile(packed.path(), packed.sha256(), received)))
                .orElseGet(() -> Stream.of(new SubmissionFile(path, hashes.of(path), received)));
    }

    /** A workbook is a zip, too: one that is named as such is not looked into here. */
    private static Optional<Archive> archive(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") ? Optional.empty() : Archive.of(path);
    }

    private Optional<Left.Reason> reason(Path path, Manifest manifest, Instant now) {
        if (Files.isDirectory(path)) {
            return Optional.of(Left.Reason.SUB_FOLDER);
        }
        String name = path.getFileName().toString();
        if (Files.exists(place.resolve("~$" + name)) || Files.exists(place.resolve(".~lock." + name + "#"))) {
            return Optional.of(Left.Reason.IN_USE);
        }
        boolean unfinished = UNFINISHED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        boolean whole = !unfinished && (manifest.received(path).isPresent() || restsSince(path, now));
        return whole ? Optional.empty() : Optional.of(Left.Reason.BEING_COPIED);
    }

    /** A time far ahead is the mistake of a clock, and no sign of somebody writing. */
    private static boolean restsSince(Path path, Instant now) {
        try {
            Instant written = Files.getLastModifiedTime(path).toInstant();
            return Duration.between(written, now).abs().compareTo(REST) >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSent(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equals(MANIFEST)
                && !name.endsWith(".md")
                && !name.equals("expected.csv");
    }
}
