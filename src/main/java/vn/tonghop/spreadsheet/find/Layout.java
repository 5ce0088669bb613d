package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.spreadsheet.key.TableKey;
import vn.tonghop.spreadsheet.raw.RawRow;

/**
 * Where the columns and rows of one table stand on a sheet.
 *
 * @param headerRow the row of codes or, where these are gone, of the words above the columns
 * @param columns by their codes
 * @param rows by their codes
 * @param strangers rows with figures that somebody put between them
 */
public record Layout(
        TableKey key, int headerRow, Map<String, Integer> columns, Map<String, RawRow> rows, Strangers strangers) {

    public Layout {
        columns = Collections.unmodifiableMap(columns);
        rows = Collections.unmodifiableMap(rows);
    }

    public TableCells cells() {
        List<String> codes =
                key.columnCodes().stream().filter(columns::containsKey).toList();
        int[] places = codes.stream().mapToInt(columns::get).toArray();
        List<AskedCell> cells = new ArrayList<>(key.table().rows().size() * places.length);
        for (FormRow formRow : key.table().rows()) {
            RawRow row = rows.get(formRow.code());
            for (int i = 0; row != null && i < places.length; i++) {
                Optional<DataElement> element = key.element(formRow, codes.get(i));
                if (element.isPresent()) {
                    cells.add(new AskedCell(formRow, element.get(), row.index(), places[i], row.cell(places[i])));
                }
            }
        }
        return new TableCells(this, codes.size(), cells);
    }
}
