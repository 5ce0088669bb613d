package vn.tonghop.validation.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/**
 * Everything that a check may look at.
 *
 * @param figures the observations of the submission, by element and category
 * @param unclear what cells of the submission stand for that say something nobody understands
 * @param past empty when nothing can be known of other reports
 * @param inYear of the past, the unit's reports for earlier periods of this reporting year, oldest first
 */
public record Scene(
        Period period,
        Map<String, Map<String, Observation>> figures,
        Set<Term> unclear,
        Optional<Past> past,
        List<PastReport> inYear) {

    /** With what is known of other reports, if anything can be. */
    public Scene(Period period, Map<String, Map<String, Observation>> figures, Set<Term> unclear, Optional<Past> past) {
        this(
                period,
                figures,
                unclear,
                past,
                past.map(known -> known.inYearBefore(period)).orElse(List.of()));
    }

    /** Nothing but the submission itself. */
    public static Scene of(SubmissionContent content) {
        Map<String, Map<String, Observation>> figures = new HashMap<>();
        for (Observation seen : content.observations()) {
            figures.computeIfAbsent(seen.element(), element -> new LinkedHashMap<>())
                    .putIfAbsent(seen.category(), seen);
        }
        return new Scene(content.identity().period(), figures, content.unclear(), Optional.empty(), List.of());
    }

    /** The same with what can be known of other reports. */
    public Scene with(Optional<Past> known) {
        return new Scene(period, figures, unclear, known);
    }

    public Map<String, Observation> byCategory(String element) {
        Map<String, Observation> byCategory = figures.get(element);
        return byCategory == null ? Map.of() : byCategory;
    }
}
