package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Scene;

/**
 * Relations that have to hold between the figures of each row, or between sums over rows; those that a form does not ask
 * all the figures of are left out there.
 *
 * @param outline the relations as their author wrote them
 */
public record RelationCheck(List<Relation> relations, String outline) implements Check {

    private static final CellAddress NOWHERE = new CellAddress("", 0, 0);

    public RelationCheck {
        relations = List.copyOf(relations);
    }

    @Override
    public List<Term> terms() {
        return references().map(Reference::term).distinct().toList();
    }

    @Override
    public boolean needsPast() {
        for (Relation relation : relations) {
            for (Reference reference : relation.references()) {
                if (reference.needsPast()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean concerns(Form form, Predicate<Term> askedSomewhere) {
        return relations.stream()
                .anyMatch(relation -> relation.isAskedBy(form)
                        && form.asksTogether(relation.elementsOfTheRow())
                        && relation.references().stream().map(Reference::term).allMatch(askedSomewhere));
    }

    @Override
    public Optional<Placed> on(Form form) {
        List<Spot> spots = spots(form);
        return spots.isEmpty()
                ? Optional.empty()
                : Optional.of(scene -> spots.stream()
                        .flatMap(spot -> spot.breach(scene).stream())
                        .toList());
    }

    private List<Spot> spots(Form form) {
        List<Spot> spots = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.isAskedBy(form)) {
                for (String category : form.categoriesOfAll(relation.elementsOfTheRow())) {
                    spots.add(new Spot(relation, category));
                }
            }
        }
        return List.copyOf(spots);
    }

    private Stream<Reference> references() {
        return relations.stream().flatMap(relation -> relation.references().stream());
    }

    @Override
    public boolean isBrokenBy(Entry example) {
        Map<String, Reference> known = references()
                .collect(Collectors.toMap(Reference::toString, reference -> reference, (first, second) -> first));
        example.keys().stream()
                .filter(key -> !known.containsKey(key))
                .forEach(key -> example.get(key).fault("quy tắc này không dùng " + key));
        return relations.stream()
                .anyMatch(relation -> relation.breach(reference -> example(example, reference))
                        .isPresent());
    }

    private static Row.Fetched example(Entry example, Reference reference) {
        Optional<Value> value = example.optionalText(reference.toString()).map(RelationCheck::value);
        return switch (reference.reach()) {
            case NOW, TO_DATE, FIRST ->
                Row.Fetched.cells(value.stream()
                        .map(stands -> new Observation(reference.term().element(), "", stands, NOWHERE))
                        .toList());
            case LAST, EARLIER, BEFORE, BELOW -> Row.Fetched.elsewhere(value.flatMap(Row::amount));
        };
    }

    private static Value value(String text) {
        return text.matches("\\d+") ? Value.of(Long.parseLong(text)) : Value.of(text);
    }

    /** What does not hold, as figures: for whoever makes submissions up and has to mend them. */
    public Stream<Imbalance> imbalances(Form form, Scene scene) {
        return spots(form).stream()
                .flatMap(spot -> spot.breach(scene).stream().map(breach -> imbalance(breach, spot.category())));
    }

    private Imbalance imbalance(Unbalanced breach, String category) {
        return new Imbalance(
                outline,
                breach.relation().operator(),
                summands(breach.left(), category),
                summands(breach.right(), category),
                breach.relation().tolerance());
    }

    private static List<Summand> summands(Side.Filled side, String category) {
        return side.parts().stream()
                .flatMap(part -> Stream.concat(entered(part, category).stream(), elsewhere(part).stream()))
                .toList();
    }

    private static Optional<Summand> entered(Part part, String category) {
        boolean here = part.isPlainNumber()
                || part.operand()
                        .reference()
                        .filter(Reference::looksAtTheSubmission)
                        .isPresent();
        return here
                ? Optional.of(new Summand(part.operand().factor(), part.isPlainNumber(), cells(part, category)))
                : Optional.empty();
    }

    /** What was said before or by others, which nobody can change any more. */
    private static Optional<Summand> elsewhere(Part part) {
        return part.fetched()
                .elsewhere()
                .map(said -> new Summand(part.operand().factor().multiply(said), true, List.of()));
    }

    private static List<Term> cells(Part part, String category) {
        return part.seen().isEmpty() && part.operand().isOfTheRow()
                ? List.of(
                        new Term(part.operand().reference().orElseThrow().term().element(), category))
                : part.seen().stream()
                        .map(seen -> new Term(seen.element(), seen.category()))
                        .toList();
    }

    /** One relation at one row. */
    private record Spot(Relation relation, String category) {

        Optional<Unbalanced> breach(Scene scene) {
            return relation.breach(new SceneRow(scene, category));
        }
    }

    /**
     * A relation that does not hold, as the sums on its two sides.
     *
     * @param outline the relation as its author wrote it
     * @param tolerance by how much the relation may be missed
     */
    public record Imbalance(
            String outline, Operator operator, List<Summand> left, List<Summand> right, BigDecimal tolerance) {

        public Imbalance {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * One summand of a side: so many times what stands in some cells.
     *
     * @param plainNumber whether the factor alone is the summand
     * @param cells each with the category of exactly one row
     */
    public record Summand(BigDecimal factor, boolean plainNumber, List<Term> cells) {

        public Summand {
            cells = List.copyOf(cells);
        }
    }
}
