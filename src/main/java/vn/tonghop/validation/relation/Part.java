package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import vn.tonghop.submission.Observation;

/** One summand of a side together with the figures that fill it at one row. */
record Part(Operand operand, Row.Fetched fetched) {

    private static final Row.Fetched NOTHING = Row.Fetched.cells(List.of());

    static Part of(Operand operand, Row row) {
        return new Part(operand, operand.reference().map(row::of).orElse(NOTHING));
    }

    /** The cells of the submission that it adds up. */
    List<Observation> seen() {
        return fetched.seen();
    }

    boolean isMissing() {
        if (isPlainNumber()) {
            return false;
        }
        return seen().isEmpty()
                ? fetched.elsewhere().isEmpty() || reach() == Reach.TO_DATE
                : seen().stream().anyMatch(one -> Row.amount(one.value()).isEmpty());
    }

    boolean isPlainNumber() {
        return operand.isPlainNumber();
    }

    Reach reach() {
        return operand.reference().map(Reference::reach).orElse(Reach.NOW);
    }

    boolean isTakenOff() {
        return operand.factor().signum() < 0;
    }

    /** How often what was entered counts; once for a plain number, which has no cells. */
    BigDecimal counts() {
        return isPlainNumber() ? BigDecimal.ONE : operand.factor().abs();
    }

    /** What stands in the cells and what was said elsewhere, or the plain number itself. */
    BigDecimal entered() {
        if (isPlainNumber()) {
            return operand.factor().abs();
        }
        BigDecimal sum = fetched.elsewhere().orElse(BigDecimal.ZERO);
        for (Observation one : seen()) {
            sum = sum.add(Row.amount(one.value()).orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    BigDecimal value() {
        BigDecimal size = counts().multiply(entered());
        return isTakenOff() ? size.negate() : size;
    }
}
