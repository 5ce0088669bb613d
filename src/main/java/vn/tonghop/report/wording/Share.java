package vn.tonghop.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole; the whole is never zero. */
public record Share(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole (" + whole + ") must be positive");
        }
    }

    public static Share of(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Percent, cut off after the decimals, so that it never reaches a threshold that the share itself does not reach. */
    public BigDecimal percent(int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.DOWN);
    }

    /** How many percentage points it lies above another share, below it as a negative number; to one decimal. */
    public BigDecimal pointsAbove(Share other) {
        return part.multiply(other.whole)
                .subtract(other.part.multiply(whole))
                .multiply(HUNDRED)
                .divide(whole.multiply(other.whole), 1, RoundingMode.HALF_UP);
    }
}
