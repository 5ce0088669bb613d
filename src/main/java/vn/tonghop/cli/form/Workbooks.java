package vn.tonghop.cli.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The workbooks that a path names: itself, or all in a folder. */
final class Workbooks {

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "csv");

    private Workbooks() {}

    static List<Path> at(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Workbooks::isWorkbook).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending)
                && !name.startsWith("~$")
                && !name.equals("manifest.csv")
                && !name.equals("expected.csv");
    }
}
