package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of one cell: a number, a text, or why there is none.
 *
 * @param number of counts and money, 1 or 0 for yes and no, and of choices the place in their list from 0; present
 *     exactly for these when {@code REPORTED}, and for {@code ZERO}
 * @param text of choices their code, dates (ISO) and free text; empty for numbers
 */
public record Value(ValueState state, Optional<BigDecimal> number, String text) {

    public static final Value ZERO = new Value(ValueState.ZERO, Optional.of(BigDecimal.ZERO), "");
    public static final Value NOT_APPLICABLE = new Value(ValueState.NOT_APPLICABLE, Optional.empty(), "");
    public static final Value NOT_AVAILABLE = new Value(ValueState.NOT_AVAILABLE, Optional.empty(), "");
    public static final Value NOT_REPORTED = new Value(ValueState.NOT_REPORTED, Optional.empty(), "");

    public static Value of(BigDecimal number) {
        return number.signum() == 0 ? ZERO : new Value(ValueState.REPORTED, Optional.of(number), "");
    }

    public static Value of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static Value of(String text) {
        return new Value(ValueState.REPORTED, Optional.empty(), text);
    }

    /** What was chosen, as the place in the list from 0 and as its code. */
    public static Value choice(int place, String code) {
        return new Value(ValueState.REPORTED, Optional.of(BigDecimal.valueOf(place)), code);
    }

    public static Value of(boolean yes) {
        return of(yes ? 1 : 0);
    }

    /** Whether the unit said something that can be added up. */
    public boolean isNumber() {
        return number.isPresent();
    }
}
