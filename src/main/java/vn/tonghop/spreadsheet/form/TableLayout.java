package vn.tonghop.spreadsheet.form;

import java.util.List;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormTable;

/**
 * Where one table stands on its sheet: title row if it has a title, header row, row of machine codes, and its rows.
 *
 * @param firstRow from 0
 */
record TableLayout(FormTable table, int firstRow, List<Line> lines, List<Slot> slots) {

    /** A row of the table on the sheet. */
    record Line(FormRow row, int at) {}

    TableLayout {
        lines = List.copyOf(lines);
        slots = List.copyOf(slots);
    }

    boolean titled() {
        return !table.title().isEmpty();
    }

    int headerRow() {
        return titled() ? firstRow + 1 : firstRow;
    }

    int codeRow() {
        return headerRow() + 1;
    }

    int lastRow() {
        return lines.get(lines.size() - 1).at();
    }
}
