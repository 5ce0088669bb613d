package vn.tonghop.spreadsheet.gate;

import java.util.Set;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;

/** Tells where amounts of money stand: below or behind the code of a data element that is one. */
record MoneyCells(Set<String> codes) {

    MoneyCells {
        codes = Set.copyOf(codes);
    }

    boolean contains(RawSheet sheet, RawCell cell) {
        for (RawRow row : sheet.rows()) {
            if (row.index() > cell.row()) {
                return false;
            }
            for (RawCell other : row.cells()) {
                boolean inLine = other.column() == cell.column() || other.row() == cell.row();
                if (inLine && other.kind() == CellKind.TEXT && codes.contains(other.text())) {
                    return true;
                }
            }
        }
        return false;
    }
}
