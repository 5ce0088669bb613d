package vn.tonghop.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.plan.SharedFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.plan.rubric.Rubrics;

/** All that a {@code jobs/} folder says, each file read once. */
public record JobsFolder(
        SharedFiles shared,
        Crosswalk crosswalk,
        Scopes scopes,
        Actors actors,
        List<ProgrammeFolder> programmes,
        List<IndicatorLink> links) {

    /** The folders that are not a programme's. */
    private static final Set<String> OTHERS = Set.of("forms", Rubrics.FOLDER, "sources", "schemas");

    public JobsFolder {
        programmes = List.copyOf(programmes);
        links = List.copyOf(links);
    }

    /** Reads on past every fault, so that the faults of one file do not hide those of another. */
    public static JobsFolder read(Path jobs, Faults faults) {
        SharedFiles shared = SharedFiles.read(jobs, faults);
        Crosswalk crosswalk = Crosswalk.read(jobs.resolve("crosswalk.csv"), shared.units(), faults);
        Scopes scopes = Scopes.read(jobs.resolve("scopes.csv"), shared.units(), faults);
        Contacts.read(jobs, shared.units(), faults);
        Actors actors = Actors.read(jobs, shared.units(), scopes, faults);
        List<ProgrammeFolder> programmes = programmes(jobs).stream()
                .map(id -> ProgrammeFolder.read(shared, id, faults))
                .toList();
        Set<String> codes = programmes.stream()
                .flatMap(folder -> folder.programme().indicators().stream())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return new JobsFolder(
                shared, crosswalk, scopes, actors, programmes, IndicatorLinkFile.read(jobs, codes, faults));
    }

    /** As {@link #read(Path, Faults)} for a folder that is to be worked with. */
    public static JobsFolder read(Path jobs) {
        var faults = new Faults();
        JobsFolder folder = read(jobs, faults);
        faults.stopIfAny();
        return folder;
    }

    /** The programmes of a folder that collect a form, by name; read from their calendars alone. */
    public static List<String> programmesWith(Path jobs, String form) {
        return programmes(jobs).stream()
                .filter(id ->
                        YamlFile.read(jobs.resolve(id).resolve("calendar.yaml"), new Faults())
                                .list("obligations")
                                .stream()
                                .anyMatch(entry -> entry.optionalText("form")
                                        .filter(form::equals)
                                        .isPresent()))
                .toList();
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
