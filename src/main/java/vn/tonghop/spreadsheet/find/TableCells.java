package vn.tonghop.spreadsheet.find;

import java.util.List;
import java.util.Set;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.spreadsheet.key.TableKey;

/**
 * The cells of one table that are in the workbook, row by row; every row has the same columns.
 *
 * @param width how many columns there are
 */
public record TableCells(Layout layout, int width, List<AskedCell> cells) {

    public TableCells {
        cells = List.copyOf(cells);
    }

    public TableKey key() {
        return layout.key();
    }

    public boolean hasInput() {
        return cells.stream().anyMatch(asked -> asked.isInput() && !asked.isBlank());
    }

    /** Whether the cell is typed in, or calculated from something that was; a grey cell over blanks says nothing. */
    public boolean saysSomething(AskedCell asked) {
        if (asked.isBlank() || !asked.element().isComputed()) {
            return !asked.isBlank();
        }
        boolean typedOver = !asked.cell().orElseThrow().formula();
        return typedOver || !inputsBlank(asked);
    }

    /** Whether everything that a grey cell is calculated from is blank. */
    public boolean inputsBlank(AskedCell computed) {
        Set<String> inputs = key().inputs(computed.element());
        for (AskedCell other : cells) {
            boolean beside = key().table().isList() || other.sheetRow() == computed.sheetRow();
            if (beside && !other.isBlank() && inputs.contains(other.element().code())) {
                return false;
            }
        }
        return true;
    }

    /** The words of the form for a cell. */
    public String item(AskedCell asked) {
        FormRow row = asked.row();
        return key().table().isList()
                ? asked.element().label()
                : row.label() + " – " + asked.element().label();
    }
}
