package vn.tonghop.job.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

/** The programme by which a roll-up was made, read from the files that were kept with it. */
public final class PlanAsItWas implements AutoCloseable {

    private final Path jobs;
    private final Programme programme;

    private PlanAsItWas(Path jobs, Programme programme) {
        this.jobs = jobs;
        this.programme = programme;
    }

    /** Writes the kept files into a folder of their own, which is gone when this is closed. */
    public static PlanAsItWas of(String id, Map<String, byte[]> files) {
        try {
            Path jobs = Files.createTempDirectory("tonghop-jobs");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = jobs.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return new PlanAsItWas(jobs, ProgrammeFiles.read(jobs, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same, with the contacts that were kept with a roll-up.
     *
     * @param contacts where none were kept, those of {@code today} are taken
     * @param today the folder with the definitions of today
     */
    public PlanAsItWas asking(Optional<byte[]> contacts, Path today) {
        try {
            Path file = jobs.resolve(Contacts.FILE);
            Path other = today.resolve(Contacts.FILE);
            if (contacts.isPresent()) {
                Files.write(file, contacts.get());
            } else if (Files.isRegularFile(other)) {
                Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** They were checked before they were kept; the scopes that some of them are of were not kept with them. */
    public Contacts contacts() {
        return Contacts.read(jobs, programme.units(), new Faults());
    }

    public Path jobs() {
        return jobs;
    }

    public Programme programme() {
        return programme;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(jobs)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
