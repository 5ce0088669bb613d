package vn.tonghop.validation.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.validation.past.Past;

/**
 * Everything that a check may look at.
 *
 * @param figures the observations of the submission, by element and category
 * @param unclear what cells of the submission stand for that say something nobody understands
 * @param past empty when nothing can be known of other reports
 */
public record Scene(
        Period period, Map<String, Map<String, Observation>> figures, Set<Term> unclear, Optional<Past> past) {

    public static Scene of(SubmissionContent content, Optional<Past> past) {
        Map<String, Map<String, Observation>> figures = content.observations().stream()
                .collect(groupingBy(
                        Observation::element,
                        toMap(Observation::category, seen -> seen, (first, second) -> first, LinkedHashMap::new)));
        return new Scene(content.identity().period(), figures, content.unclear(), past);
    }

    public Map<String, Observation> byCategory(String element) {
        return figures.getOrDefault(element, Map.of());
    }
}
