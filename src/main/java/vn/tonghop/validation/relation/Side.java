package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        List<Part> parts = new ArrayList<>(operands.size());
        boolean gap = false;
        boolean unclear = false;
        for (Operand operand : operands) { // asked at every row of a form by every rule
            Part part = Part.of(operand, row);
            parts.add(part);
            gap |= part.isMissing();
            unclear |= operand.reference().filter(row::isUnclear).isPresent();
        }
        return unclear || gap && missing == Missing.SKIP ? Optional.empty() : Optional.of(new Filled(parts));
    }

    /** A side with the values of one row. */
    record Filled(List<Part> parts) {

        BigDecimal value() {
            BigDecimal sum = BigDecimal.ZERO;
            for (Part part : parts) {
                sum = sum.add(part.value());
            }
            return sum;
        }
    }
}
