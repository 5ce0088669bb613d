package vn.tonghop.report.content.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.report.content.Setting;
import vn.tonghop.rollup.snapshot.UnitLine;

/** The next days by which a unit has to report. */
final class Deadlines {

    private static final int SHOWN = 4;

    private final Setting setting;
    private final LocalDate today;
    private final List<Due> due;

    /** One report of a group of units, and the last day on time. */
    private record Due(Period period, LocalDate day, Set<OrgUnit> units, Optional<LocalDate> extended) {

        /** With the time that the unit was given for the period of the roll-up. */
        Due of(UnitLine line, Period rolled) {
            boolean now = period.end().equals(rolled.end());
            return new Due(period, day, units, line.extended().filter(longer -> now && longer.isAfter(day)));
        }

        LocalDate last() {
            return extended.orElse(day);
        }
    }

    Deadlines(Setting setting) {
        this.setting = setting;
        this.today = setting.snapshot().asOf().atZone(DueRule.ZONE).toLocalDate();
        List<Due> all = new ArrayList<>();
        setting.programme()
                .obligations()
                .forEach(obligation -> Period.inYear(
                                obligation.frequency(), setting.programme().year())
                        .stream()
                        .filter(period -> obligation.due().covers(period))
                        .forEach(period -> all.add(new Due(
                                period,
                                obligation.due().lastDayOnTime(period),
                                Set.copyOf(setting.programme().due(obligation, period)),
                                Optional.empty()))));
        this.due = List.copyOf(all);
    }

    private String text(Due each) {
        String text = setting.words()
                .text(
                        "sheet.deadline",
                        setting.moments().period(each.period()),
                        setting.moments().day(each.day()));
        return each.extended()
                .map(day -> setting.words()
                        .text("sheet.deadline-extended", text, setting.moments().day(day)))
                .orElse(text);
    }

    /** In words; of a year that is over, that there is none. */
    String of(UnitLine line) {
        String days = due.stream()
                .map(each -> each.of(line, setting.snapshot().period()))
                .filter(each -> each.units().contains(line.unit()))
                .filter(each -> !each.last().isBefore(today))
                .sorted(Comparator.comparing(Due::last))
                .limit(SHOWN)
                .map(this::text)
                .collect(Collectors.joining("; "));
        return days.isEmpty() ? setting.words().text("sheet.no-deadline") : days;
    }
}
