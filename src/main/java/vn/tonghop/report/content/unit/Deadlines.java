package vn.tonghop.report.content.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.report.content.Setting;

/** The next days by which a unit has to report. */
final class Deadlines {

    private static final int SHOWN = 4;

    private final Setting setting;
    private final List<Due> coming;

    /** One report of a group of units, and the last day on time. */
    private record Due(Period period, LocalDate day, Set<OrgUnit> units) {}

    Deadlines(Setting setting) {
        this.setting = setting;
        LocalDate today = setting.snapshot().asOf().atZone(DueRule.ZONE).toLocalDate();
        List<Due> due = new ArrayList<>();
        setting.programme()
                .obligations()
                .forEach(obligation -> Period.inYear(
                                obligation.frequency(), setting.programme().year())
                        .stream()
                        .filter(period -> obligation.due().covers(period))
                        .filter(period ->
                                !obligation.due().lastDayOnTime(period).isBefore(today))
                        .forEach(period -> due.add(new Due(
                                period,
                                obligation.due().lastDayOnTime(period),
                                Set.copyOf(setting.programme().due(obligation, period))))));
        this.coming = due.stream().sorted(Comparator.comparing(Due::day)).toList();
    }

    /** In words; of a year that is over, that there is none. */
    String of(OrgUnit unit) {
        String days = coming.stream()
                .filter(due -> due.units().contains(unit))
                .limit(SHOWN)
                .map(due -> setting.words()
                        .text(
                                "sheet.deadline",
                                setting.moments().period(due.period()),
                                setting.moments().day(due.day())))
                .collect(Collectors.joining("; "));
        return days.isEmpty() ? setting.words().text("sheet.no-deadline") : days;
    }
}
