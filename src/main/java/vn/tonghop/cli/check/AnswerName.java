package vn.tonghop.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.submission.Announcement;

/** How the files are called that are given back for a file: never like one that is there already. */
final class AnswerName {

    private AnswerName() {}

    /** The name without its ending. */
    static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    /** The stem of the file that this one was given back for; empty where it was not given back. */
    static Optional<String> original(Path path) {
        String stem = stem(path);
        int at = stem.indexOf(Announcement.ANSWERED);
        return at < 1 ? Optional.empty() : Optional.of(stem.substring(0, at));
    }

    static boolean isPage(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".html") || name.endsWith(".json");
    }

    /**
     * A path without ending in the folder: {@code <original>__KETQUA}, with a number where there is a workbook so called.
     *
     * @param taken paths that were given to other files just now
     */
    static Path free(Path folder, Path file, Set<Path> taken) {
        String stem = original(file).orElse(stem(file)) + Announcement.ANSWERED;
        Path free = folder.resolve(stem);
        for (int i = 2; taken.contains(free) || Files.exists(withEnding(free, ".xlsx")); i++) {
            free = folder.resolve(stem + "_" + i);
        }
        return free;
    }

    static Path withEnding(Path stem, String ending) {
        return stem.resolveSibling(stem.getFileName() + ending);
    }
}
