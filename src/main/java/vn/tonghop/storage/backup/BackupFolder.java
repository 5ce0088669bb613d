package vn.tonghop.storage.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of backups, each named by its moment. */
public record BackupFolder(Path folder) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Pattern OURS = Pattern.compile("tonghop-\\d{8}-\\d{6}\\.(?:zip|pgp)");

    public Path fileOf(Instant moment, boolean encrypted) {
        return folder.resolve("tonghop-" + STAMP.format(moment) + (encrypted ? ".pgp" : ".zip"));
    }

    /** Deletes all but the newest, by their names; what is named otherwise is nobody's business. */
    public List<Path> keepNewest(int most) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .skip(most)
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }
}
