package vn.tonghop.rollup.revision;

import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.change.Cause;

/**
 * A figure on a report that was added to what counts, or taken away from it.
 *
 * @param unit code of the unit that it is about
 */
public record Moved(String unit, String element, String category, Cause cause) {

    boolean isOf(Term term) {
        return term.element().equals(element) && term.covers(category);
    }
}
