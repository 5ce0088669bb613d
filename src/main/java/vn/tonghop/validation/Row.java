package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;

/** The observations that a rule sees at one row of a form. */
record Row(String category, Map<String, List<Observation>> byElement) {

    /** What a term means here: the row's own observation, or all that the term's category covers. */
    List<Observation> of(Term term) {
        return byElement.getOrDefault(term.element(), List.of()).stream()
                .filter(seen ->
                        term.category().isEmpty() ? seen.category().equals(category) : term.covers(seen.category()))
                .toList();
    }
}
