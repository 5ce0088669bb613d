package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.plan.indicator.Term;

/**
 * One summand of a side of a rule, such as {@code F_CUOI}, {@code -F_GIAM}, {@code 200000 * K_PTIEN} or {@code 5}.
 *
 * @param term without a category it means the row at hand, with one the sum over what the category covers; empty for a
 *     plain number
 */
record Operand(BigDecimal factor, Optional<Term> term) {

    private static final Pattern SUMMAND =
            Pattern.compile("\\s*([+-]?)\\s*(?:(\\d+)\\s*\\*\\s*)?(\\d+|[A-Z][A-Z0-9_]*(?:\\[[A-Z0-9_/]+])?)\\s*");

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
            operands.add(operand(summand));
            end = summand.end();
        }
        return operands;
    }

    private static Operand operand(Matcher summand) {
        BigDecimal factor = summand.group(2) == null ? BigDecimal.ONE : new BigDecimal(summand.group(2));
        factor = summand.group(1).equals("-") ? factor.negate() : factor;
        Optional<Term> term = Term.parse(summand.group(3));
        return new Operand(term.isPresent() ? factor : factor.multiply(new BigDecimal(summand.group(3))), term);
    }

    boolean isOfTheRow() {
        return term.map(Term::category).filter(String::isEmpty).isPresent();
    }

    @Override
    public String toString() {
        String number = factor.toPlainString();
        return term.map(each -> switch (number) {
                    case "1" -> each.toString();
                    case "-1" -> "-" + each;
                    default -> number + " * " + each;
                })
                .orElse(number);
    }
}
