package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One summand of a side of a rule, such as {@code F_CUOI}, {@code -F_GIAM}, {@code 0.7 * last(F_CUOI)} or {@code 5}.
 *
 * @param reference empty for a plain number
 */
record Operand(BigDecimal factor, Optional<Reference> reference) {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern SUMMAND = Pattern.compile(
            "\\s*([+-]?)\\s*(?:(" + NUMBER + ")\\s*\\*\\s*)?(" + NUMBER + "|" + Reference.PATTERN + ")\\s*");

    /** The summands of a text such as {@code F_DAU + F_TANG - F_GIAM}; none when it is not one. */
    static List<Operand> parse(String text) {
        List<Operand> operands = new ArrayList<>();
        Matcher summand = SUMMAND.matcher(text);
        int end = 0;
        while (end < text.length()) {
            boolean next = summand.region(end, text.length()).lookingAt();
            if (!next || summand.group(1).isEmpty() != operands.isEmpty()) {
                return List.of();
            }
            Optional<Operand> operand = operand(summand);
            if (operand.isEmpty()) {
                return List.of();
            }
            operands.add(operand.get());
            end = summand.end();
        }
        return operands;
    }

    private static Optional<Operand> operand(Matcher summand) {
        BigDecimal times = summand.group(2) == null ? BigDecimal.ONE : new BigDecimal(summand.group(2));
        BigDecimal factor = summand.group(1).equals("-") ? times.negate() : times;
        String text = summand.group(3);
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(new Operand(factor.multiply(new BigDecimal(text)), Optional.empty()));
        }
        return Reference.parse(text).map(reference -> new Operand(factor, Optional.of(reference)));
    }

    boolean isPlainNumber() {
        return reference.isEmpty();
    }

    boolean isOfTheRow() {
        return reference.filter(Reference::isOfTheRow).isPresent();
    }

    @Override
    public String toString() {
        String number = factor.toPlainString();
        return reference
                .map(each -> switch (number) {
                    case "1" -> each.toString();
                    case "-1" -> "-" + each;
                    default -> number + " * " + each;
                })
                .orElse(number);
    }
}
