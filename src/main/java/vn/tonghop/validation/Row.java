package vn.tonghop.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;

/**
 * The observations that a rule sees at one row of a form.
 *
 * @param figures all observations of the submission, by element and category
 */
record Row(String category, Map<String, Map<String, Observation>> figures) {

    static Map<String, Map<String, Observation>> figures(Collection<Observation> observations) {
        return observations.stream()
                .collect(groupingBy(
                        Observation::element,
                        toMap(Observation::category, seen -> seen, (first, second) -> first, LinkedHashMap::new)));
    }

    /** What a term means here: the row's own observation, or all that the term's category covers. */
    List<Observation> of(Term term) {
        Map<String, Observation> byCategory = figures.getOrDefault(term.element(), Map.of());
        return term.category().isEmpty()
                ? Optional.ofNullable(byCategory.get(category)).stream().toList()
                : byCategory.values().stream()
                        .filter(seen -> term.covers(seen.category()))
                        .toList();
    }
}
