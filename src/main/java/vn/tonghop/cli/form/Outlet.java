package vn.tonghop.cli.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** Where the forms go: a folder, or a zip when its name says so. */
final class Outlet {

    private final Path place;

    Outlet(Path place) {
        this.place = place;
    }

    /** Writes all files, or none: then these are the ones that already stand there with another content. */
    List<String> write(Map<String, byte[]> files, boolean overwrite) {
        try {
            return isZip() ? zip(files, overwrite) : folder(files, overwrite);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + place, e);
        }
    }

    private boolean isZip() {
        return place.getFileName().toString().endsWith(".zip");
    }

    private List<String> zip(Map<String, byte[]> files, boolean overwrite) throws IOException {
        if (Files.exists(place) && !overwrite) {
            return List.of(place.getFileName().toString());
        }
        Files.createDirectories(place.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(place)) {
            FixedZip.write(files, out);
        }
        return List.of();
    }

    private List<String> folder(Map<String, byte[]> files, boolean overwrite) throws IOException {
        List<String> standing = files.keySet().stream()
                .filter(name -> !overwrite && differs(place.resolve(name), files.get(name)))
                .toList();
        if (standing.isEmpty()) {
            Files.createDirectories(place);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(place.resolve(file.getKey()), file.getValue());
            }
        }
        return standing;
    }

    private static boolean differs(Path file, byte[] content) {
        try {
            return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
