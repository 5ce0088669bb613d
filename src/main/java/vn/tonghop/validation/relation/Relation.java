package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.plan.form.Form;

/**
 * Two sums and how they must stand to each other.
 *
 * @param tolerance by how much it may be missed
 */
record Relation(Side left, Operator operator, Side right, BigDecimal tolerance) {

    /** The two sides where the relation does not hold at a row; empty where it holds or has nothing to say. */
    Optional<Unbalanced> breach(Row row) {
        Optional<Side.Filled> one = left.at(row);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        return right.at(row)
                .filter(other -> !operator.holds(one.get().value(), other.value(), tolerance))
                .map(other -> new Unbalanced(this, one.get(), other));
    }

    /** Whether a form asks all that it compares; what others report is not asked on it. */
    boolean isAskedBy(Form form) {
        for (Reference reference : references()) {
            if (reference.reach() != Reach.BELOW && !form.asks(reference.term())) {
                return false;
            }
        }
        return true;
    }

    /** The data elements that have to stand on the row at hand. */
    Set<String> elementsOfTheRow() {
        Set<String> elements = new LinkedHashSet<>();
        for (Reference reference : references()) {
            if (reference.isOfTheRow()) {
                elements.add(reference.term().element());
            }
        }
        return elements;
    }

    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Side side : List.of(left, right)) {
            for (Operand operand : side.operands()) {
                operand.reference().ifPresent(references::add);
            }
        }
        return references;
    }
}
