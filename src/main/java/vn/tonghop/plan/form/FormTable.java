package vn.tonghop.plan.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table of a sheet: a grid, whose columns are data elements and whose rows are categories, or a list, whose rows
 * are data elements and whose single column is the value.
 *
 * @param title what stands above the table
 * @param columns of a grid; empty for a list
 * @param rowList where more rows come from, which differ from one reporter to the other; they are only there in the
 *     {@linkplain Form#forReporter form of a reporter}
 */
public record FormTable(
        String code, String title, List<FormRow> rows, List<DataElement> columns, Optional<RowList> rowList) {

    /** The machine code above the codes of the rows. */
    public static final String CODE_COLUMN = "MA";
    /** The machine code above the words of the rows. */
    public static final String LABEL_COLUMN = "NOI_DUNG";
    /** The machine code above the only value column of a list. */
    public static final String VALUE_COLUMN = "GIA_TRI";

    public FormTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public boolean isList() {
        return columns.isEmpty();
    }

    /** Whether each row is a unit, so that what stands on it counts for that unit and not for the reporter. */
    public boolean isPerUnit() {
        return rowList.filter(RowList.Units.class::isInstance).isPresent();
    }

    /** The table with more rows behind its own. */
    FormTable with(List<FormRow> more) {
        return more.isEmpty()
                ? this
                : new FormTable(
                        code, title, Stream.concat(rows.stream(), more.stream()).toList(), columns, rowList);
    }

    /** The machine codes of the value columns, left to right. */
    public List<String> columnCodes() {
        return isList()
                ? List.of(VALUE_COLUMN)
                : columns.stream().map(DataElement::code).toList();
    }

    /** The data element of a cell; empty for a column that the table does not have. */
    public Optional<DataElement> element(FormRow row, String columnCode) {
        if (isList()) {
            return columnCode.equals(VALUE_COLUMN) ? row.element() : Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.code().equals(columnCode))
                .findFirst();
    }

    /** Every data element of the table, once. */
    public List<DataElement> elements() {
        return isList() ? rows.stream().flatMap(row -> row.element().stream()).toList() : columns;
    }

    /** The rows on which a data element is asked, without totals. */
    List<FormRow> rowsOf(String element) {
        if (!isList() && !has(element)) {
            return List.of();
        }
        List<FormRow> found = new ArrayList<>();
        for (FormRow row : rows) {
            if (!row.total() && (!isList() || isOn(row, element))) {
                found.add(row);
            }
        }
        return found;
    }

    /** Whether a data element is asked on some row, even if only on totals. */
    boolean has(String element) {
        if (isList()) {
            for (FormRow row : rows) {
                if (isOn(row, element)) {
                    return true;
                }
            }
            return false;
        }
        for (DataElement column : columns) {
            if (column.code().equals(element)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(Collection<String> elements) {
        for (String element : elements) {
            if (!has(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOn(FormRow row, String element) {
        return row.element().isPresent() && row.element().get().code().equals(element);
    }

    /** The data elements of one row's cells, left to right. */
    List<DataElement> elementsOf(FormRow row) {
        return isList() ? row.element().stream().toList() : columns;
    }

    /** The category of a row's observations: its code in a grid, nothing in a list. */
    public String category(FormRow row) {
        return isList() ? "" : row.code();
    }
}
