package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.indicator.Term;

/**
 * What one unit reported of one term, or what was reported of it by the unit above.
 *
 * @param inPeriod sum of the period itself; for stocks the same as {@code toDate}
 * @param toDate sum since the reporting year began; for stocks the latest value
 * @param current whether the unit reported the term for the period itself, and not only for an earlier one
 * @param months for how many reports of the year it reported the term
 * @param quarters sum of each quarter, 1 to 4, that anything was reported for; of stocks the highest value in it
 * @param monthly sum of each report by the month it ends with, 1 to 12, where the months are wanted one by one
 * @param lastReport end of the last period that the unit reported it for; empty where nobody asked
 */
public record UnitTotal(
        String unit,
        Term term,
        BigDecimal inPeriod,
        BigDecimal toDate,
        boolean current,
        int months,
        Map<Integer, BigDecimal> quarters,
        Map<Integer, BigDecimal> monthly,
        Optional<LocalDate> lastReport) {

    public UnitTotal {
        quarters = Map.copyOf(quarters);
        monthly = Map.copyOf(monthly);
    }

    /** Of a term whose months nobody asks one by one. */
    public UnitTotal(
            String unit,
            Term term,
            BigDecimal inPeriod,
            BigDecimal toDate,
            boolean current,
            int months,
            Map<Integer, BigDecimal> quarters) {
        this(unit, term, inPeriod, toDate, current, months, quarters, Map.of(), Optional.empty());
    }

    /** Of a term that nobody asks by quarter. */
    public UnitTotal(String unit, Term term, BigDecimal inPeriod, BigDecimal toDate, boolean current, int months) {
        this(unit, term, inPeriod, toDate, current, months, Map.of());
    }

    /** Whether the unit itself reported it on or after a day; where nobody knows, whether it did for the period. */
    public boolean isSince(LocalDate day) {
        return lastReport.map(last -> !last.isBefore(day)).orElse(current);
    }
}
