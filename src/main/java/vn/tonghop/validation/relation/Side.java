package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One side of a rule: a sum, and what a value that was not reported means to it. */
record Side(List<Operand> operands, Missing missing) {

    Side {
        operands = List.copyOf(operands);
    }

    @Override
    public String toString() {
        String sum = operands.stream()
                .map(Operand::toString)
                .collect(Collectors.joining(" + "))
                .replace("+ -", "- ");
        return missing == Missing.ZERO && operands.stream().anyMatch(operand -> !operand.isPlainNumber())
                ? sum + " (ô trống là 0)"
                : sum;
    }

    /** The side filled in at a row; empty where the rule has nothing to say. */
    Optional<Filled> at(Row row) {
        List<Part> parts =
                operands.stream().map(operand -> Part.of(operand, row)).toList();
        boolean gap = parts.stream().anyMatch(Part::isMissing);
        boolean unclear = operands.stream()
                .flatMap(operand -> operand.reference().stream())
                .anyMatch(row::isUnclear);
        return unclear || gap && missing == Missing.SKIP ? Optional.empty() : Optional.of(new Filled(parts));
    }

    /** A side with the values of one row. */
    record Filled(List<Part> parts) {

        BigDecimal value() {
            return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
