package vn.tonghop.submission.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip in which somebody sent several files: all of them are taken, or none.
 *
 * @param fault why none is taken; empty when all are
 * @param files none when there is a fault
 */
public record Archive(Optional<ArchiveFault> fault, List<Packed> files) {

    private static final int MOST_FILES = 2000;
    private static final long LARGEST_FILE = 20L << 20;
    private static final long LARGEST_WHOLE = 400L << 20;
    private static final long FREE = 1L << 20;
    private static final int MOST_RATIO = 150;

    public Archive {
        files = List.copyOf(files);
    }

    /** What an archive holds; empty of any other file, a workbook included. */
    public static Optional<Archive> of(Path file) {
        if (!beginsLikeAZip(file)) {
            return Optional.empty();
        }
        try (var zip = new ZipFile(file.toFile(), EntryNames.UNMARKED)) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            List<ZipEntry> sent = entries.stream()
                    .filter(entry -> !EntryNames.isLitter(EntryNames.read(entry.getName())))
                    .map(ZipEntry.class::cast)
                    .toList();
            boolean workbook = EntryNames.areOneWorkbook(
                    sent.stream().map(entry -> EntryNames.read(entry.getName())).toList());
            return workbook ? Optional.empty() : Optional.of(read(zip, file, sent));
        } catch (ZipException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** The bytes of a file on disk, or of one below an archive's own path. */
    public static InputStream open(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return Files.newInputStream(path);
        }
        Path archive = path.getParent();
        while (archive != null && !Files.isRegularFile(archive)) {
            archive = archive.getParent();
        }
        if (archive == null) {
            throw new NoSuchFileException(path.toString());
        }
        return unpacked(archive, archive.relativize(path).toString().replace('\\', '/'));
    }

    private static InputStream unpacked(Path archive, String name) throws IOException {
        try (var zip = new ZipFile(archive.toFile(), EntryNames.UNMARKED)) {
            ZipEntry entry = zip.stream()
                    .filter(each -> EntryNames.read(each.getName()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException(archive + "/" + name));
            try (InputStream in = zip.getInputStream(entry)) {
                return new ByteArrayInputStream(in.readNBytes((int) LARGEST_FILE + 1));
            }
        }
    }

    private static Archive read(ZipFile zip, Path file, List<ZipEntry> sent) throws IOException {
        Optional<ArchiveFault> fault = declared(sent);
        if (fault.isPresent()) {
            return new Archive(fault, List.of());
        }
        List<Packed> files = new ArrayList<>();
        for (ZipEntry entry : sent) {
            String hash = hash(zip, entry);
            if (hash == null) {
                return new Archive(Optional.of(ArchiveFault.DAMAGED), List.of());
            }
            files.add(new Packed(file.resolve(EntryNames.read(entry.getName())), hash));
        }
        return new Archive(Optional.empty(), files);
    }

    /** What the archive's own list of contents is enough to see. */
    private static Optional<ArchiveFault> declared(List<ZipEntry> sent) {
        if (sent.isEmpty()) {
            return Optional.of(ArchiveFault.EMPTY);
        }
        if (sent.size() > MOST_FILES) {
            return Optional.of(ArchiveFault.TOO_MANY);
        }
        Set<String> names = new HashSet<>();
        long whole = 0;
        for (ZipEntry entry : sent) {
            String name = EntryNames.read(entry.getName());
            whole += entry.getSize();
            if (EntryNames.leadsOut(name)) {
                return Optional.of(ArchiveFault.PATH);
            }
            if (EntryNames.isArchive(name)) {
                return Optional.of(ArchiveFault.NESTED);
            }
            if (isTooLarge(entry) || whole > LARGEST_WHOLE) {
                return Optional.of(ArchiveFault.TOO_LARGE);
            }
            if (!names.add(name)) {
                return Optional.of(ArchiveFault.REPEATED);
            }
        }
        return Optional.empty();
    }

    private static boolean isTooLarge(ZipEntry entry) {
        return entry.getSize() > LARGEST_FILE
                || entry.getSize() > FREE && entry.getSize() > entry.getCompressedSize() * MOST_RATIO;
    }

    /** Nothing when the file cannot be unpacked, or unpacks to more than the archive says. */
    private static @Nullable String hash(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            return bytes.length == entry.getSize()
                    ? HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    : null;
        } catch (ZipException | EOFException e) {
            return null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean beginsLikeAZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            return head.equals("PK\3\4") || head.equals("PK\5\6");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
