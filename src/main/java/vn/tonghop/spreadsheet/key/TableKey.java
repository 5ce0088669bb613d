package vn.tonghop.spreadsheet.key;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormTable;

/** A table of a form with its codes looked up once for all files. */
public final class TableKey {

    private final FormTable table;
    private final List<String> columnCodes;
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private final Map<String, DataElement> columns = new HashMap<>();
    private final Map<String, Set<String>> inputs = new HashMap<>();

    public TableKey(FormTable table) {
        this.table = table;
        this.columnCodes = table.columnCodes();
        table.rows().forEach(row -> rows.put(row.code(), row));
        table.columns().forEach(column -> columns.put(column.code(), column));
        for (FormRow row : table.rows()) {
            for (String column : table.columnCodes()) {
                table.element(row, column).filter(DataElement::isComputed).ifPresent(this::rememberInputs);
            }
        }
    }

    public FormTable table() {
        return table;
    }

    public List<String> columnCodes() {
        return columnCodes;
    }

    public boolean hasColumn(String code) {
        return table.isList() ? code.equals(FormTable.VALUE_COLUMN) : columns.containsKey(code);
    }

    public boolean hasRow(String code) {
        return rows.containsKey(code);
    }

    /** The words above a column. */
    public String columnLabel(String code) {
        DataElement column = columns.get(code);
        return column == null ? code : column.label();
    }

    /** The words of a row. */
    public String rowLabel(String code) {
        FormRow row = rows.get(code);
        return row == null ? code : row.label();
    }

    /** As {@link FormTable#element}, without a search. */
    public Optional<DataElement> element(FormRow row, String columnCode) {
        return table.isList() ? row.element() : Optional.ofNullable(columns.get(columnCode));
    }

    /** The words for the whole table where it has any, else its code. */
    public String title() {
        return table.title().isEmpty() ? table.code() : table.title();
    }

    /** Codes of the elements that a computed element is made up of. */
    public Set<String> inputs(DataElement element) {
        return inputs.getOrDefault(element.code(), Set.of());
    }

    private void rememberInputs(DataElement element) {
        inputs.put(
                element.code(),
                Arrays.stream(element.formula().split("[^A-Z0-9_]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
