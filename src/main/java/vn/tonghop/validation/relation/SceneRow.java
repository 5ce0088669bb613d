package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.PastReport;

/** One row of a submission, with what was known before and elsewhere. */
record SceneRow(Scene scene, String category) implements Row {

    @Override
    public Fetched of(Reference reference) {
        return switch (reference.reach()) {
            case NOW -> Fetched.cells(now(reference));
            case LAST -> Fetched.elsewhere(last(reference));
            case EARLIER -> Fetched.elsewhere(latest(reference));
            case FIRST -> first(reference);
            case BEFORE -> Fetched.elsewhere(before(reference));
            case TO_DATE -> new Fetched(now(reference), before(reference));
            case BELOW -> Fetched.elsewhere(below(reference));
        };
    }

    @Override
    public boolean isUnclear(Reference reference) {
        if (scene.unclear().isEmpty() || !reference.looksAtTheSubmission()) {
            return false;
        }
        return scene.unclear().stream()
                .anyMatch(asked -> asked.element().equals(reference.term().element())
                        && reference.covers(asked.category(), category));
    }

    private List<Observation> now(Reference reference) {
        Map<String, Observation> byCategory = scene.byCategory(reference.term().element());
        return switch (reference.breadth()) {
            case ROW -> one(byCategory.get(category));
            case SAME_KIND -> one(byCategory.get(Reference.kind(category)));
            case GROUP, ALL ->
                byCategory.values().stream()
                        .filter(seen -> reference.covers(seen.category(), category))
                        .toList();
        };
    }

    private static List<Observation> one(@Nullable Observation seen) {
        return seen == null ? List.of() : List.of(seen);
    }

    private Optional<BigDecimal> last(Reference reference) {
        return scene.past().flatMap(past -> past.last(scene.period())).flatMap(report -> sum(report, reference));
    }

    private Optional<BigDecimal> latest(Reference reference) {
        return inYear(reference).reduce((first, second) -> second);
    }

    private Fetched first(Reference reference) {
        Optional<BigDecimal> earlier = inYear(reference).findFirst();
        return earlier.isPresent() ? Fetched.elsewhere(earlier) : Fetched.cells(now(reference));
    }

    /** Empty when nothing can be known of other reports. */
    private Optional<BigDecimal> before(Reference reference) {
        return scene.past().map(past -> inYear(reference).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Stream<BigDecimal> inYear(Reference reference) {
        return scene.inYear().stream().flatMap(report -> sum(report, reference).stream());
    }

    private Optional<BigDecimal> below(Reference reference) {
        return scene.past().stream()
                .flatMap(past -> past.below().stream())
                .filter(report -> report.unit().equals(category))
                .findFirst()
                .flatMap(report -> sum(report.of(reference.term().element()), reference.term()::covers));
    }

    private Optional<BigDecimal> sum(PastReport report, Reference reference) {
        String element = reference.term().element();
        return reference.breadth() == Reference.Breadth.ROW
                ? report.value(element, category).flatMap(Row::amount)
                : sum(report.of(element), row -> reference.covers(row, category));
    }

    /** Nothing when there is nothing to add up. */
    private static Optional<BigDecimal> sum(Map<String, Value> byCategory, Predicate<String> covered) {
        return byCategory.entrySet().stream()
                .filter(entry -> covered.test(entry.getKey()))
                .flatMap(entry -> Row.amount(entry.getValue()).stream())
                .reduce(BigDecimal::add);
    }
}
