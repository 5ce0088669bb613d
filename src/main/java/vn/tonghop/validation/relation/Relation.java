package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return references()
                .filter(reference -> reference.reach() != Reach.BELOW)
                .allMatch(reference -> form.asks(reference.term()));
    }

    /** The data elements that have to stand on the row at hand. */
    List<String> elementsOfTheRow() {
        return references()
                .filter(Reference::isOfTheRow)
                .map(reference -> reference.term().element())
                .distinct()
                .toList();
    }

    private Stream<Operand> operands() {
        return Stream.of(left.operands(), right.operands()).flatMap(Collection::stream);
    }

    Stream<Reference> references() {
        return operands().flatMap(operand -> operand.reference().stream());
    }
}
