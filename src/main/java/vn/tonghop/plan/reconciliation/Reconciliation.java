package vn.tonghop.plan.reconciliation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.indicator.Term;

/**
 * What another group reports of the thing that an indicator counts: held against the figure, never added to it.
 *
 * @param indicator code of the indicator, whose own reporters govern
 * @param reporters id of the group whose figures are only compared
 * @param numerator terms of that group that are added up
 * @param basis why the other side governs, in words
 * @param assumed what of it no source says, in words
 */
public record Reconciliation(
        String indicator, String reporters, List<Term> numerator, String basis, Optional<String> assumed) {

    public Reconciliation {
        numerator = List.copyOf(numerator);
    }
}
