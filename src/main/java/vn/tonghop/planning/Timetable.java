package vn.tonghop.planning;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.schedule.Deadline;
import vn.tonghop.plan.schedule.FinalDay;
import vn.tonghop.plan.schedule.Firings;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduleFile;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.report.definition.ReportFile;

/**
 * What runs by itself for a programme, ready to be asked.
 *
 * @param finalDays by when each report has to be final
 */
public record Timetable(Programme programme, Schedule schedule, Firings firings, List<FinalDay> finalDays) {

    public Timetable {
        finalDays = List.copyOf(finalDays);
    }

    public static Timetable of(Programme programme, Schedule schedule) {
        return new Timetable(
                programme,
                schedule,
                new Firings(programme, schedule),
                schedule.finalBy().map(by -> FinalDay.of(programme, by)).orElse(List.of()));
    }

    /** @throws vn.tonghop.definition.DefinitionException with the list of all faults */
    public static Timetable read(Path jobs, String id) {
        Programme programme = ProgrammeFiles.read(jobs, id);
        var faults = new Faults();
        Schedule schedule = ScheduleFile.read(
                jobs,
                programme,
                ReportFile.read(jobs, programme).stream()
                        .flatMap(report -> report.periods().stream())
                        .collect(Collectors.toSet()),
                faults);
        faults.stopIfAny();
        return of(programme, schedule);
    }

    /** The period whose reports are due next. */
    public Optional<Period> coming(Instant now) {
        return schedule.entries().stream()
                .filter(entry -> entry.job() == ScheduledJob.REPORT)
                .flatMap(entry -> firings.coming(entry.periods(), entry.of(), now).stream())
                .min(Comparator.comparing(Deadline::lastDay))
                .map(Deadline::period);
    }
}
