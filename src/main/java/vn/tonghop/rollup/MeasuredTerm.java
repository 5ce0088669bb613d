package vn.tonghop.rollup;

import java.util.List;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.indicator.Term;

/**
 * A term that the store has to add up, and how.
 *
 * @param addsUpOverMonths whether months add up; otherwise the latest month counts
 */
public record MeasuredTerm(Term term, boolean addsUpOverMonths) {

    /** Every term that an indicator of the programme uses, once. */
    public static List<MeasuredTerm> of(Programme programme) {
        return programme.indicators().stream()
                .flatMap(indicator -> indicator.measuredTerms().stream())
                .distinct()
                .map(term ->
                        new MeasuredTerm(term, element(programme, term).nature().addsUpOverMonths()))
                .toList();
    }

    private static DataElement element(Programme programme, Term term) {
        return programme.forms().values().stream()
                .map(form -> form.elements().get(term.element()))
                .filter(element -> element != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form asks " + term));
    }
}
