package vn.tonghop.storage.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this machine, unpacked once per user. They go where only this user can write: whoever can
 * change them runs code in our name.
 */
final class PostgresBinaries {

    /** Held here because java.util.logging forgets the level of a logger nobody holds. */
    private static final Logger ZONKY = Logger.getLogger("io.zonky.test.db.postgres");

    private PostgresBinaries() {}

    /** The folder that has {@code bin/postgres}; the data folder is the place if the user has no home to write to. */
    static Path unpacked(DataFolder folder) throws IOException {
        ZONKY.setLevel(Level.WARNING);
        byte[] archive = archive();
        Path shelf = shelf(folder);
        Path home = shelf.resolve("postgres-%08x".formatted(checksum(archive)));
        if (!Files.isDirectory(home)) {
            unpack(archive, shelf, home);
        }
        return home;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(family, System.getProperty("os.arch"))) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new DatabaseUnavailableException(
                    ("Bản cài đặt này không kèm PostgreSQL cho hệ điều hành %s (%s). "
                                    + "Hãy chỉ định một máy chủ PostgreSQL có sẵn.")
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
    }

    private static long checksum(byte[] archive) {
        CRC32 crc = new CRC32();
        crc.update(archive);
        return crc.getValue();
    }

    private static Path shelf(DataFolder folder) throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        if (!home.isAbsolute() || !Files.isWritable(home)) {
            return folder.root();
        }
        Path shelf = home.resolve(".cache").resolve("tonghop");
        Files.createDirectories(shelf.getParent());
        if (!Files.isDirectory(shelf)) {
            Files.createDirectory(shelf, DataFolder.ownerOnly(shelf, "rwx------"));
        }
        return shelf;
    }

    /** Aside first and then renamed, so that a kill in between, or a second process, leaves no half of it. */
    private static void unpack(byte[] archive, Path shelf, Path home) throws IOException {
        Path aside = Files.createTempDirectory(shelf, "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, aside.resolve(entry.getName()));
            }
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            DataFolder.delete(aside);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (target.getParent().endsWith("bin")) {
            target.toFile().setExecutable(true);
        }
    }
}
