package vn.tonghop.spreadsheet.raw;

/** Cells that were merged into one, whose content is that of the first; rows and columns from 0, ends included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
