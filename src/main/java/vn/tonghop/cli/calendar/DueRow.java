package vn.tonghop.cli.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.calendar.DueDate;

/** All obligations for one period that are due on one day: one row of the table. */
record DueRow(List<DueDate> dates) {

    private record Day(Period period, LocalDate cutOff, LocalDate named, LocalDate lastDay, boolean assumed) {}

    static Collection<DueRow> of(List<DueDate> dates) {
        Map<Day, DueRow> rows = new LinkedHashMap<>();
        for (DueDate date : dates) {
            var day = new Day(date.period(), date.cutOff(), date.named(), date.lastDay(), isAssumed(date));
            rows.merge(day, new DueRow(List.of(date)), DueRow::joined);
        }
        return rows.values();
    }

    /** What all dates of the row have in common. */
    DueDate any() {
        return dates.get(0);
    }

    boolean assumed() {
        return isAssumed(any());
    }

    List<Obligation> obligations() {
        return dates.stream().map(DueDate::obligation).toList();
    }

    long units() {
        return dates.stream()
                .flatMap(date -> date.units().stream())
                .map(OrgUnit::code)
                .distinct()
                .count();
    }

    private DueRow joined(DueRow other) {
        return new DueRow(java.util.stream.Stream.concat(dates.stream(), other.dates.stream())
                .toList());
    }

    private static boolean isAssumed(DueDate date) {
        return date.obligation().due().assumed();
    }
}
