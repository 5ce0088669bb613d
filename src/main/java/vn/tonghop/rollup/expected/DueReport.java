package vn.tonghop.rollup.expected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/**
 * A report that has to be in when a period is rolled up: the one that counts and ends on the same day, so that a
 * half-year rests on the month of June of a unit that reports monthly.
 */
public record DueReport(OrgUnit unit, Obligation obligation, Period period) {

    /** Every report that is due for a period, in the order of the calendar. */
    public static List<DueReport> of(Programme programme, Period period) {
        return of(programme, period, CountedReport.of(programme, period));
    }

    static List<DueReport> of(Programme programme, Period period, List<CountedReport> all) {
        Set<CountedReport> counted = new HashSet<>(all);
        List<DueReport> due = new ArrayList<>();
        Set<CountedReport> named = new HashSet<>();
        for (Obligation obligation : programme.obligations()) {
            PeriodKind kind = obligation.frequency();
            if (kind.endsIn(period.lastMonth())) {
                var own = new Period(kind, period.year(), period.lastMonth() / kind.months());
                for (OrgUnit unit : programme.due(obligation, own)) {
                    var report = new CountedReport(unit.code(), obligation.form(), kind.months(), 0);
                    if (counted.contains(report) && named.add(report)) {
                        due.add(new DueReport(unit, obligation, own));
                    }
                }
            }
        }
        return List.copyOf(due);
    }
}
