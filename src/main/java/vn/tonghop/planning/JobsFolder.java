package vn.tonghop.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.plan.SharedFiles;

/** All that a {@code jobs/} folder says, each file read once. */
public record JobsFolder(SharedFiles shared, Crosswalk crosswalk, Scopes scopes, List<ProgrammeFolder> programmes) {

    /** The folders that are not a programme's. */
    private static final Set<String> OTHERS = Set.of("forms", "sources", "schemas");

    public JobsFolder {
        programmes = List.copyOf(programmes);
    }

    /** Reads on past every fault, so that the faults of one file do not hide those of another. */
    public static JobsFolder read(Path jobs, Faults faults) {
        SharedFiles shared = SharedFiles.read(jobs, faults);
        return new JobsFolder(
                shared,
                Crosswalk.read(jobs.resolve("crosswalk.csv"), shared.units(), faults),
                Scopes.read(jobs.resolve("scopes.csv"), shared.units(), faults),
                programmes(jobs).stream()
                        .map(id -> ProgrammeFolder.read(shared, id, faults))
                        .toList());
    }

    /** As {@link #read(Path, Faults)} for a folder that is to be worked with. */
    public static JobsFolder read(Path jobs) {
        var faults = new Faults();
        JobsFolder folder = read(jobs, faults);
        faults.stopIfAny();
        return folder;
    }

    /** The programmes of a folder, by name. */
    public static List<String> programmes(Path jobs) {
        try (Stream<Path> folders = Files.list(jobs)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !OTHERS.contains(name) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + jobs, e);
        }
    }
}
