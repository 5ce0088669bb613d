package vn.tonghop.report.pdf.tagged;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Holds a table to it that every row has as many columns as the first. */
final class Grid {

    private Grid() {}

    /** @throws IllegalStateException naming the template and the row that is too short or too long */
    static void require(Block.Table table) {
        List<Block.Row> rows =
                Stream.concat(table.head().stream(), table.body().stream()).toList();
        int columns = columns(rows.get(0));
        Deque<int[]> reaching = new ArrayDeque<>();
        for (Block.Row row : rows) {
            int taken = reaching.stream().mapToInt(cell -> cell[1]).sum();
            if (taken + columns(row) != columns) {
                throw new IllegalStateException("row " + row.texts() + " of template " + row.template() + " has "
                        + (taken + columns(row)) + " columns, expected " + columns);
            }
            reaching.forEach(cell -> cell[0]--);
            row.cells().stream()
                    .map(Piece::span)
                    .filter(span -> span.rows() > 1)
                    .forEach(span -> reaching.add(new int[] {span.rows() - 1, span.columns()}));
            reaching.removeIf(cell -> cell[0] == 0);
        }
    }

    private static int columns(Block.Row row) {
        return row.cells().stream().mapToInt(cell -> cell.span().columns()).sum();
    }
}
