package vn.tonghop.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.SpecialDay;
import vn.tonghop.period.WorkingDays;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/**
 * One obligation for one period: who owes it, until when, and what is odd about that day.
 *
 * @param workingDays after the cut-off, up to and including the last day on time
 * @param specialDays holidays and swapped days among the days after the cut-off, up to and including the last on time
 */
public record DueDate(
        Obligation obligation,
        Period period,
        List<OrgUnit> units,
        int workingDays,
        List<SpecialDay> specialDays,
        List<DueWarning> warnings) {

    public DueDate {
        units = List.copyOf(units);
        specialDays = List.copyOf(specialDays);
        warnings = List.copyOf(warnings);
    }

    static DueDate of(Programme programme, Obligation obligation, Period period) {
        LocalDate cutOff = obligation.cutOff().of(period);
        LocalDate last = obligation.due().lastDayOnTime(period);
        WorkingDays days = programme.workingDays();
        int left = days.countAfter(cutOff, last);
        List<DueWarning> warnings = new ArrayList<>();
        if (last.isBefore(cutOff)) {
            warnings.add(DueWarning.BEFORE_CUT_OFF);
        }
        if (left < 1) {
            warnings.add(DueWarning.LESS_THAN_A_WORKING_DAY);
        }
        if (!days.isWorkingDay(last)) {
            warnings.add(DueWarning.ON_DAY_OFF);
        }
        LocalDate from = last.isAfter(cutOff) ? cutOff.plusDays(1) : last;
        return new DueDate(
                obligation, period, programme.due(obligation, period), left, days.listed(from, last), warnings);
    }

    /** Until when the report takes figures. */
    public LocalDate cutOff() {
        return obligation.cutOff().of(period);
    }

    /** The day that the text names: "trước ngày 17" names the 17th. */
    public LocalDate named() {
        return obligation.due().named(period);
    }

    public LocalDate lastDay() {
        return obligation.due().lastDayOnTime(period);
    }
}
