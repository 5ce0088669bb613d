package vn.tonghop.spreadsheet.form.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.submission.CellAddress;

/** Cells of one sheet as rectangles. */
public final class Blocks {

    private Blocks() {}

    public static List<CellRangeAddress> of(List<CellAddress> cells) {
        List<CellRangeAddress> blocks = new ArrayList<>();
        for (CellRangeAddress run : runs(cells)) {
            CellRangeAddress left = blocks.stream()
                    .filter(block -> block.getLastColumn() + 1 == run.getFirstColumn()
                            && block.getFirstRow() == run.getFirstRow()
                            && block.getLastRow() == run.getLastRow())
                    .findFirst()
                    .orElse(null);
            if (left == null) {
                blocks.add(run);
            } else {
                left.setLastColumn(run.getLastColumn());
            }
        }
        return blocks;
    }

    /** The cells as vertical runs, left to right. */
    private static List<CellRangeAddress> runs(List<CellAddress> cells) {
        List<CellAddress> sorted = cells.stream()
                .sorted(Comparator.comparingInt(CellAddress::column).thenComparingInt(CellAddress::row))
                .toList();
        List<CellRangeAddress> runs = new ArrayList<>();
        for (CellAddress cell : sorted) {
            CellRangeAddress last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.getFirstColumn() == cell.column() && last.getLastRow() + 1 == cell.row()) {
                last.setLastRow(cell.row());
            } else {
                runs.add(new CellRangeAddress(cell.row(), cell.row(), cell.column(), cell.column()));
            }
        }
        return runs;
    }
}
