package vn.tonghop.planning.check;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.planning.ProgrammeFolder;

/** What a phrase of the plan became is there, and nothing is there that no phrase became. */
final class SourceCodes {

    private final Path jobs;
    private final ProgrammeFolder folder;
    private final Faults faults;

    SourceCodes(Path jobs, ProgrammeFolder folder, Faults faults) {
        this.jobs = jobs;
        this.folder = folder;
        this.faults = faults;
    }

    void check() {
        if (folder.source().isEmpty()) {
            return;
        }
        Entry plan = YamlFile.read(jobs.resolve(folder.id()).resolve("plan.yaml"), faults.in(folder.id()));
        Set<String> cited = folder.source().stream()
                .flatMap(phrase -> phrase.codes().stream())
                .collect(Collectors.toSet());
        plan.list("indicators").stream()
                .filter(indicator -> !cited.contains(indicator.text("code")))
                .forEach(indicator -> indicator.fault("mã " + indicator.text("code") + " không có câu nào ở sources/"
                        + folder.id() + ".csv dẫn đến"));
    }
}
