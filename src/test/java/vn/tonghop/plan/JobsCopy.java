package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.Fault;

/** The programme of {@code jobs/} in a folder of its own, to be spoilt by one change. */
public final class JobsCopy {

    private static final Path JOBS = Path.of("jobs");

    private final Path folder;

    public JobsCopy(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(JOBS)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(JOBS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes {@code wrong} in the place of the first {@code right}, which has to be there. */
    public JobsCopy replace(String file, String right, String wrong) throws IOException {
        String text = Files.readString(file(file));
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        Files.writeString(file(file), text.substring(0, at) + wrong + text.substring(at + right.length()));
        return this;
    }

    /** The line of the first occurrence of a text, from 1. */
    public int lineOf(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(file + " does not contain " + text);
    }

    public List<Fault> faults() {
        var stopped = catchThrowableOfType(DefinitionException.class, () -> ProgrammeFiles.read(folder, "hanoi-2026"));
        return stopped == null ? List.of() : stopped.faults();
    }

    public Programme programme() {
        return ProgrammeFiles.read(folder, "hanoi-2026");
    }
}
