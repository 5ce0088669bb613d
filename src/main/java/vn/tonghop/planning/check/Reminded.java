package vn.tonghop.planning.check;

import java.util.Locale;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.ScheduleEntry;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.planning.ProgrammeFolder;
import vn.tonghop.rollup.expected.DueReport;

/** Every reminder of a programme's schedule has somebody to remind in some period of the year. */
final class Reminded {

    private final ProgrammeFolder folder;
    private final Faults faults;

    Reminded(ProgrammeFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults.in(folder.id());
    }

    void check() {
        for (ScheduleEntry entry : folder.schedule().entries()) {
            if (entry.job() == ScheduledJob.REMIND) {
                entry.periods().stream()
                        .filter(kind -> !isOwed(folder.programme(), kind))
                        .forEach(kind -> faults.add(
                                "calendar.yaml",
                                1,
                                "'" + entry.name() + "': không nhắc ai ở kỳ "
                                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                        + ", vì số liệu kỳ này lấy từ các báo cáo kỳ ngắn hơn; bỏ kỳ này hoặc nhắc theo kỳ"
                                        + " của các báo cáo đó"));
            }
        }
    }

    private static boolean isOwed(Programme programme, PeriodKind kind) {
        return Period.inYear(kind, programme.year()).stream()
                .flatMap(period -> DueReport.of(programme, period).stream())
                .anyMatch(due -> due.period().kind() == kind);
    }
}
