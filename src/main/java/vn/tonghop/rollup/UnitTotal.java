package vn.tonghop.rollup;

import java.math.BigDecimal;
import vn.tonghop.plan.indicator.Term;

/**
 * What one unit reported of one term.
 *
 * @param inPeriod sum of the period itself; for stocks the same as {@code toDate}
 * @param toDate sum since the reporting year began; for stocks the latest value
 * @param current whether the unit reported the term for the period itself, and not only for an earlier one
 * @param months for how many months of the year it reported the term
 */
public record UnitTotal(String unit, Term term, BigDecimal inPeriod, BigDecimal toDate, boolean current, int months) {}
