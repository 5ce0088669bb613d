package vn.tonghop.storage.totals;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.amount.Amounts;

/** What was reported of one term by one unit, or of one unit, added up report by report. */
interface Tally {

    /** Of what nobody asks month by month, and that adds up, nothing need be kept apart. */
    static Tally of(MeasuredTerm term, Period period) {
        return term.addsUpOverMonths() && !term.byQuarter() && !term.byMonth()
                ? new FlowTally(period)
                : new MonthTally(term, period);
    }

    /**
     * @param month that the report ends with, 1 to 12
     * @param withinQuarter whether the report is of no more than a quarter
     */
    void add(int month, boolean withinQuarter, Amounts amount);

    UnitTotal total(String unit, Term term);

    static Optional<LocalDate> end(Period period, int month) {
        return Optional.of(Period.month(period.year(), month).end());
    }
}
