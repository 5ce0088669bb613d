package vn.tonghop.spreadsheet.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormTable;

/** A table of a form with its codes looked up once for all files. */
final class TableKey {

    private final FormTable table;
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> inputs = new HashMap<>();

    TableKey(FormTable table) {
        this.table = table;
        table.rows().forEach(row -> rows.put(row.code(), row));
        for (FormRow row : table.rows()) {
            for (String column : table.columnCodes()) {
                table.element(row, column).filter(DataElement::isComputed).ifPresent(this::rememberInputs);
            }
        }
    }

    FormTable table() {
        return table;
    }

    List<String> columnCodes() {
        return table.columnCodes();
    }

    boolean hasRow(String code) {
        return rows.containsKey(code);
    }

    /** The words for the whole table where it has any, else its code. */
    String title() {
        return table.title().isEmpty() ? table.code() : table.title();
    }

    /** Codes of the elements that a computed element is made up of. */
    Set<String> inputs(DataElement element) {
        return inputs.getOrDefault(element.code(), Set.of());
    }

    /** How much a section looks like this table; zero when it cannot be it. */
    int likeness(Section section) {
        long columns = columnCodes().stream().filter(section::hasColumn).count();
        long matched =
                section.rows().stream().filter(row -> hasRow(section.code(row))).count();
        boolean possible = columns > 0 && (!table.isList() || matched > 0);
        return possible ? (int) (2 * columns + matched) : 0;
    }

    private void rememberInputs(DataElement element) {
        inputs.put(
                element.code(),
                Arrays.stream(element.formula().split("[^A-Z0-9_]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
