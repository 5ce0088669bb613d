package vn.tonghop.rollup.snapshot.quality;

import java.math.BigDecimal;

/**
 * What two levels reported of the same thing, since the year began.
 *
 * @param indicator its code
 * @param area code of the unit whose area both are about
 * @param governing what makes the figure
 * @param other what is only compared with it
 * @param months length of the longer report of one unit that is held against its own shorter ones; 0 between two levels
 */
public record Difference(String indicator, String area, Side governing, Side other, int months) {

    /** Between two levels. */
    public Difference(String indicator, String area, Side governing, Side other) {
        this(indicator, area, governing, other, 0);
    }

    /**
     * One level's reports.
     *
     * @param in units that reported it
     * @param due units that owe it
     */
    public record Side(BigDecimal sum, int in, int due) {

        public Side plus(Side more) {
            return new Side(sum.add(more.sum), in + more.in, due + more.due);
        }
    }

    /** How much more the other level reported; negative when less. */
    public BigDecimal amount() {
        return other.sum().subtract(governing.sum());
    }
}
