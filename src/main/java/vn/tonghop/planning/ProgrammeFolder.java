package vn.tonghop.planning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.SharedFiles;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduleFile;
import vn.tonghop.plan.source.SourceFile;
import vn.tonghop.plan.source.SourcePhrase;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.validation.Rules;

/**
 * Everything that {@code jobs/} says of one programme.
 *
 * @param id name of its folder
 * @param source the phrases of its plan; none where nobody has listed them
 */
public record ProgrammeFolder(
        String id,
        Programme programme,
        Rules rules,
        List<ReportDefinition> reports,
        Schedule schedule,
        List<SourcePhrase> source) {

    public ProgrammeFolder {
        reports = List.copyOf(reports);
        source = List.copyOf(source);
    }

    static ProgrammeFolder read(SharedFiles shared, String id, Faults faults) {
        Path folder = shared.jobs().resolve(id);
        Programme programme = ProgrammeFiles.read(shared, id, faults);
        Faults own = faults.in(id);
        List<ReportDefinition> reports = ReportFile.read(folder.resolve("reports.yaml"), own, programme);
        Set<PeriodKind> reported =
                reports.stream().flatMap(report -> report.periods().stream()).collect(Collectors.toSet());
        return new ProgrammeFolder(
                id,
                programme,
                Rules.readAndTry(shared.jobs(), faults, programme),
                reports,
                ScheduleFile.read(shared.jobs(), programme, reported, faults),
                source(shared.jobs().resolve("sources").resolve(id + ".csv"), faults.in("sources")));
    }

    private static List<SourcePhrase> source(Path file, Faults faults) {
        return Files.exists(file) ? SourceFile.read(file, faults) : List.of();
    }
}
