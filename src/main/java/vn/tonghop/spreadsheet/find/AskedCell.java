package vn.tonghop.spreadsheet.find;

import java.util.Optional;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.spreadsheet.raw.RawCell;

/**
 * One cell that the form asks for, where it stands in the workbook.
 *
 * @param cell empty where the sender left it so
 */
public record AskedCell(FormRow row, DataElement element, int sheetRow, int column, Optional<RawCell> cell) {

    public boolean isInput() {
        return !row.total() && !element.isComputed();
    }

    public boolean isBlank() {
        return cell.isEmpty();
    }
}
