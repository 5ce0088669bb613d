package vn.tonghop.planning.check;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.source.SourcePhrase;
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
        folder.source().forEach(this::checkPhrase);
        Set<String> cited = folder.source().stream()
                .flatMap(phrase -> phrase.codes().stream())
                .collect(Collectors.toSet());
        Entry plan = YamlFile.read(jobs.resolve(folder.id()).resolve("plan.yaml"), faults.in(folder.id()));
        Stream.of("indicators", "duties")
                .flatMap(key -> plan.list(key).stream())
                .filter(entry -> !cited.contains(entry.text("code")))
                .forEach(entry -> entry.fault(
                        "mã " + entry.text("code") + " không có câu nào ở sources/" + folder.id() + ".csv dẫn đến"));
    }

    private void checkPhrase(SourcePhrase phrase) {
        Programme programme = folder.programme();
        Set<String> known = Stream.of(
                        programme.indicators().stream().map(Indicator::code),
                        programme.duties().stream().map(Duty::code),
                        programme.obligations().stream().flatMap(obligation -> obligation.codes().stream()))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
        phrase.codes().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> faults.in("sources")
                        .add(
                                folder.id() + ".csv",
                                phrase.line(),
                                "mã " + code
                                        + " không phải chỉ tiêu, nhiệm vụ trong plan.yaml hay nghĩa vụ báo cáo trong"
                                        + " calendar.yaml của " + folder.id()));
    }
}
