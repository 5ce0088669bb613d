package vn.tonghop.plan.duty;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.indicator.Citation;
import vn.tonghop.plan.indicator.Term;

/**
 * Something that a plan orders without a level: reported where a form asks it, never judged.
 *
 * @param reporters id of the group that reports it; empty when nobody does
 * @param asked what the forms ask about it
 * @param notAsked why no form asks about it; empty when one does
 */
public record Duty(
        String code, Citation citation, Optional<String> reporters, List<Term> asked, Optional<String> notAsked) {

    public Duty {
        asked = List.copyOf(asked);
    }
}
