package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two sums and how they must stand to each other.
 *
 * @param tolerance by how much it may be missed
 */
record Relation(Side left, Operator operator, Side right, BigDecimal tolerance) {

    /** The two sides where the relation does not hold at a row; empty where it holds or has nothing to say. */
    Optional<Unbalanced> breach(Row row) {
        return left.at(row)
                .flatMap(l -> right.at(row)
                        .filter(r -> !operator.holds(l.value(), r.value(), tolerance))
                        .map(r -> new Unbalanced(this, l, r)));
    }

    Stream<Operand> operands() {
        return Stream.of(left.operands(), right.operands()).flatMap(Collection::stream);
    }

    Stream<Reference> references() {
        return operands().flatMap(operand -> operand.reference().stream());
    }

    @Override
    public String toString() {
        String margin = tolerance.signum() == 0 ? "" : " ± " + tolerance.toPlainString();
        return left + " " + operator.phrase() + " " + right + margin;
    }
}
