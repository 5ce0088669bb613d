package vn.tonghop.spreadsheet.raw;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * One sheet under its own name, hidden or not, with its rows from top to bottom.
 *
 * @param hiddenRows indexes from 0, of rows with cells only
 * @param hiddenColumns indexes from 0
 * @param filtered whether a filter leaves out some of its rows
 */
public record RawSheet(
        String name,
        boolean hidden,
        List<RawRow> rows,
        List<CellRange> merged,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        boolean filtered) {

    public RawSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A sheet of which nothing more is known than its cells. */
    public RawSheet(String name, boolean hidden, List<RawRow> rows) {
        this(name, hidden, rows, List.of(), Set.of(), Set.of(), false);
    }

    /** The indexes as a set that costs no more than the bits. */
    public static Set<Integer> indexes(BitSet bits) {
        return bits.isEmpty() ? Set.of() : new Indexes((BitSet) bits.clone());
    }

    private static final class Indexes extends AbstractSet<Integer> {

        private final BitSet bits;

        Indexes(BitSet bits) {
            this.bits = bits;
        }

        @Override
        public boolean contains(Object index) {
            return index instanceof Integer i && i >= 0 && bits.get(i);
        }

        @Override
        public Iterator<Integer> iterator() {
            return bits.stream().iterator();
        }

        @Override
        public int size() {
            return bits.cardinality();
        }
    }
}
