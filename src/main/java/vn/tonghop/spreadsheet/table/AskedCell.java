package vn.tonghop.spreadsheet.table;

import java.util.Optional;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.spreadsheet.raw.RawCell;

/**
 * One cell that the form asks for, where it stands in the workbook.
 *
 * @param cell empty where the sender left it so
 */
record AskedCell(FormRow row, DataElement element, int sheetRow, int column, Optional<RawCell> cell) {

    boolean isInput() {
        return !row.total() && !element.isComputed();
    }

    boolean isBlank() {
        return cell.isEmpty();
    }
}
