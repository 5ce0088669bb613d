package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** One summand of a side together with the observations that fill it at one row. */
record Part(Operand operand, List<Observation> seen) {

    static Part of(Operand operand, Row row) {
        return new Part(operand, operand.term().map(row::of).orElse(List.of()));
    }

    boolean isMissing() {
        return !isPlainNumber()
                && (seen.isEmpty()
                        || seen.stream().anyMatch(one -> amount(one.value()).isEmpty()));
    }

    boolean isPlainNumber() {
        return operand.term().isEmpty();
    }

    boolean isTakenOff() {
        return operand.factor().signum() < 0;
    }

    /** How often what stands in the cells counts; once for a plain number, which has no cells. */
    BigDecimal counts() {
        return isPlainNumber() ? BigDecimal.ONE : operand.factor().abs();
    }

    /** What stands in the cells, or the plain number itself. */
    BigDecimal entered() {
        return isPlainNumber()
                ? operand.factor().abs()
                : seen.stream().flatMap(one -> amount(one.value()).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal value() {
        BigDecimal size = counts().multiply(entered());
        return isTakenOff() ? size.negate() : size;
    }

    private static Optional<BigDecimal> amount(Value value) {
        boolean words = value.state() == ValueState.REPORTED && value.number().isEmpty();
        return words ? Optional.of(BigDecimal.ONE) : value.number();
    }
}
