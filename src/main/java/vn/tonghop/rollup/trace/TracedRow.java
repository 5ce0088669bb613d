package vn.tonghop.rollup.trace;

import java.math.BigDecimal;
import java.util.List;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.indicator.Term;

/**
 * A row of the forms, or several of them, as all units together filled it in.
 *
 * @param units by code, each with what it said
 */
public record TracedRow(Term term, DataElement element, List<TracedUnit> units) {

    public TracedRow {
        units = List.copyOf(units);
    }

    /** Since the year began; of a stock, what stands. */
    public BigDecimal total() {
        return units.stream().map(unit -> unit.sum(Side.NUMERATOR)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
