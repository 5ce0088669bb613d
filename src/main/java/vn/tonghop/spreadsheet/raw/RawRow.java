package vn.tonghop.spreadsheet.raw;

import java.util.List;
import java.util.Optional;

/** The cells of one row, left to right; a row without cells is left out of its sheet. */
public record RawRow(int index, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    public Optional<RawCell> cell(int column) {
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            if (cell.column() >= column) {
                return cell.column() == column ? Optional.of(cell) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
