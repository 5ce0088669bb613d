package vn.tonghop.rollup.trace;

import java.math.BigDecimal;

/**
 * A cell with its share in a figure.
 *
 * @param amount what it adds where it is counted
 * @param use whether it is
 */
public record TracedCell(SourceCell cell, Side side, BigDecimal amount, Use use) {

    public boolean used() {
        return use.counts();
    }

    TracedCell as(Use other) {
        return new TracedCell(cell, side, amount, other);
    }
}
