package vn.tonghop.rollup.trace;

import java.math.BigDecimal;

/**
 * A cell with its share in a figure.
 *
 * @param amount what it adds
 * @param used false of a stock that a later report took the place of, and of what says nothing
 */
public record TracedCell(SourceCell cell, Side side, BigDecimal amount, boolean used) {

    TracedCell unused() {
        return new TracedCell(cell, side, amount, false);
    }
}
