package vn.tonghop.storage.totals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.amount.Amounts;

/** What is wanted by month or by quarter, and stocks, of which the latest counts. */
final class MonthTally implements Tally {

    private static final int MONTHS_OF_QUARTER = 3;

    private final MeasuredTerm term;
    private final Period period;
    private final SortedMap<Integer, Sum> months = new TreeMap<>();
    /** The same of reports that lie within a quarter. */
    private final SortedMap<Integer, Sum> ofQuarters = new TreeMap<>();

    MonthTally(MeasuredTerm term, Period period) {
        this.term = term;
        this.period = period;
    }

    @Override
    public void add(int month, boolean withinQuarter, Amounts amount) {
        months.computeIfAbsent(month, first -> new Sum()).add(amount);
        if (withinQuarter && term.byQuarter()) {
            ofQuarters.computeIfAbsent(month, first -> new Sum()).add(amount);
        }
    }

    @Override
    public UnitTotal total(String unit, Term of) {
        int last = months.lastKey();
        BigDecimal latest = months.get(last).value();
        return new UnitTotal(
                unit,
                of,
                term.addsUpOverMonths() ? sum(months.tailMap(period.firstMonth())) : latest,
                term.addsUpOverMonths() ? sum(months) : latest,
                last == period.lastMonth(),
                months.size(),
                quarters(),
                term.byMonth() ? monthly() : Map.of(),
                Tally.end(period, last));
    }

    private static BigDecimal sum(Map<Integer, Sum> months) {
        return months.values().stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<Integer, BigDecimal> monthly() {
        Map<Integer, BigDecimal> monthly = new HashMap<>();
        months.forEach((month, sum) -> monthly.put(month, sum.value()));
        return monthly;
    }

    /** Of stocks the highest value in each. */
    private Map<Integer, BigDecimal> quarters() {
        Map<Integer, BigDecimal> quarters = new HashMap<>();
        ofQuarters.forEach((month, sum) -> quarters.merge(
                (month + MONTHS_OF_QUARTER - 1) / MONTHS_OF_QUARTER,
                sum.value(),
                term.addsUpOverMonths() ? BigDecimal::add : BigDecimal::max));
        return quarters;
    }
}
