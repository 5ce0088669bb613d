package vn.tonghop.plan.rubric;

import java.util.List;

/**
 * A class and the totals that earn it.
 *
 * @param code the class as the form's choice names it
 * @param from lowest total, included
 * @param to highest total, included
 * @param knockedOutBy codes of criteria, any of which bars the class when it has no point
 */
public record ClassBand(String code, int from, int to, List<String> knockedOutBy) {

    public ClassBand {
        knockedOutBy = List.copyOf(knockedOutBy);
    }

    boolean holds(long total) {
        return from <= total && total <= to;
    }
}
