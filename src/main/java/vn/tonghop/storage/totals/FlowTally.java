package vn.tonghop.storage.totals;

import java.util.Map;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.amount.Amounts;

/** What adds up over the year and is not wanted month by month, which is most of it: months are bits. */
final class FlowTally implements Tally {

    private final Period period;
    private final Sum toDate = new Sum();
    private final Sum inPeriod;
    private int months;

    FlowTally(Period period) {
        this.period = period;
        this.inPeriod = period.firstMonth() == 1 ? toDate : new Sum();
    }

    @Override
    public void add(int month, boolean withinQuarter, Amounts amount) {
        months |= 1 << month;
        toDate.add(amount);
        if (inPeriod != toDate && month >= period.firstMonth()) {
            inPeriod.add(amount);
        }
    }

    @Override
    public UnitTotal total(String unit, Term term) {
        int last = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(months);
        return new UnitTotal(
                unit,
                term,
                inPeriod.value(),
                toDate.value(),
                last == period.lastMonth(),
                Integer.bitCount(months),
                Map.of(),
                Map.of(),
                Tally.end(period, last));
    }
}
