package vn.tonghop.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.planning.ProgrammeFolder;

/** The windows of a programme's obligations cover its year without a gap and without counting a day twice. */
final class Windows {

    private final ProgrammeFolder folder;
    private final Faults faults;

    Windows(ProgrammeFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults.in(folder.id());
    }

    void check() {
        for (Obligation obligation : folder.programme().obligations()) {
            broken(obligation.frequency(), folder.programme().year(), obligation.cutOff()::of)
                    .forEach(problem -> faults.add("calendar.yaml", 1, "'" + obligation.name() + "': " + problem));
        }
    }

    /** Nine months are a part of the year and no partition of it. */
    static List<String> broken(PeriodKind kind, int year, Function<Period, LocalDate> cutOff) {
        List<String> problems = new ArrayList<>();
        if (kind == PeriodKind.NINE_MONTHS) {
            return problems;
        }
        LocalDate expected = new Period(PeriodKind.YEAR, year, 1).start();
        for (Period period : Period.inYear(kind, year)) {
            if (!period.start().equals(expected)) {
                problems.add("kỳ " + period + " lấy số liệu từ " + period.start() + ", phải nối liền kỳ trước từ "
                        + expected);
            }
            expected = cutOff.apply(period).plusDays(1);
        }
        LocalDate next = new Period(PeriodKind.YEAR, year + 1, 1).start();
        if (!next.equals(expected)) {
            problems.add("kỳ cuối chốt số liệu ngày " + expected.minusDays(1) + ", phải là ngày cuối năm báo cáo "
                    + next.minusDays(1));
        }
        return problems;
    }
}
