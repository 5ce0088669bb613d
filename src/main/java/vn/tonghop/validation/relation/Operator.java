package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.Locale;

/** How the two sides of a rule must stand to each other. */
public enum Operator {
    AT_MOST,
    LESS_THAN,
    EQUALS,
    AT_LEAST,
    /** Where the left side is above zero, the right one must be too; a text counts as one when it is filled in. */
    REQUIRES;

    boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
        BigDecimal excess = left.subtract(right);
        return switch (this) {
            case AT_MOST -> excess.compareTo(tolerance) <= 0;
            case LESS_THAN -> excess.compareTo(tolerance) < 0;
            case EQUALS -> excess.abs().compareTo(tolerance) <= 0;
            case AT_LEAST -> excess.negate().compareTo(tolerance) <= 0;
            case REQUIRES -> left.signum() <= 0 || right.signum() > 0;
        };
    }

    /** Its key among the phrases. */
    public String phrase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
