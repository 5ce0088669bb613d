package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** One row of a submission, with what was known before and elsewhere. */
record SceneRow(Scene scene, String category) implements Row {

    @Override
    public Fetched of(Reference reference) {
        return switch (reference.reach()) {
            case NOW -> Fetched.cells(now(reference));
            case LAST ->
                Fetched.elsewhere(past(past -> past.last(scene.period())).flatMap(sum(reference)));
            case EARLIER -> Fetched.elsewhere(latest(reference));
            case FIRST -> first(reference);
            case BEFORE -> Fetched.elsewhere(scene.past().map(past -> before(past, reference)));
            case TO_DATE -> new Fetched(now(reference), scene.past().map(past -> before(past, reference)));
            case BELOW -> Fetched.elsewhere(below(reference));
        };
    }

    @Override
    public boolean isUnclear(Reference reference) {
        return reference.looksAtTheSubmission()
                && scene.unclear().stream()
                        .anyMatch(
                                asked -> asked.element().equals(reference.term().element())
                                        && reference.covers(asked.category(), category));
    }

    private List<Observation> now(Reference reference) {
        Map<String, Observation> byCategory = scene.byCategory(reference.term().element());
        return switch (reference.breadth()) {
            case ROW -> found(byCategory, category);
            case SAME_KIND -> found(byCategory, Reference.kind(category));
            case GROUP, ALL ->
                byCategory.values().stream()
                        .filter(seen -> reference.covers(seen.category(), category))
                        .toList();
        };
    }

    private static List<Observation> found(Map<String, Observation> byCategory, String category) {
        Observation seen = byCategory.get(category);
        return seen == null ? List.of() : List.of(seen);
    }

    private <T> Optional<T> past(Function<Past, Optional<T>> part) {
        return scene.past().flatMap(part);
    }

    private Optional<BigDecimal> latest(Reference reference) {
        return inYear().map(sum(reference)).flatMap(Optional::stream).reduce((first, second) -> second);
    }

    private Fetched first(Reference reference) {
        Optional<BigDecimal> earlier =
                inYear().map(sum(reference)).flatMap(Optional::stream).findFirst();
        return earlier.isPresent() ? Fetched.elsewhere(earlier) : Fetched.cells(now(reference));
    }

    private BigDecimal before(Past past, Reference reference) {
        return past.inYearBefore(scene.period()).stream()
                .map(sum(reference))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<PastReport> inYear() {
        return scene.past().stream().flatMap(past -> past.inYearBefore(scene.period()).stream());
    }

    private Optional<BigDecimal> below(Reference reference) {
        return scene.past().stream()
                .flatMap(past -> past.below().stream())
                .filter(report -> report.unit().equals(category))
                .findFirst()
                .flatMap(report ->
                        sum(report.values().getOrDefault(reference.term().element(), Map.of()).entrySet().stream()
                                .filter(entry -> reference.term().covers(entry.getKey()))
                                .map(Map.Entry::getValue)));
    }

    private Function<PastReport, Optional<BigDecimal>> sum(Reference reference) {
        return report -> sum(report.values().getOrDefault(reference.term().element(), Map.of()).entrySet().stream()
                .filter(entry -> reference.covers(entry.getKey(), category))
                .map(Map.Entry::getValue));
    }

    /** Nothing when there is nothing to add up. */
    private static Optional<BigDecimal> sum(Stream<Value> values) {
        return values.flatMap(value -> Row.amount(value).stream()).reduce(BigDecimal::add);
    }
}
