package vn.tonghop.spreadsheet.key;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.spreadsheet.value.Folded;

/** The words of a table's rows and columns, folded, for when their codes are gone; words that stand for two are left out. */
public final class LabelNames {

    private static final String VALUE = "giatri";

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();

    public LabelNames(TableKey key) {
        Set<String> twice = new HashSet<>();
        if (key.table().isList()) {
            columns.put(VALUE, key.columnCodes().get(0));
        }
        for (DataElement column : key.table().columns()) {
            add(columns, twice, column.label(), column.unit(), column.code());
            put(columns, twice, Folded.bare(column.code()), column.code());
        }
        columns.keySet().removeAll(twice);
        twice.clear();
        for (FormRow row : key.table().rows()) {
            add(rows, twice, row.label(), row.element().map(DataElement::unit).orElse(""), row.code());
        }
        rows.keySet().removeAll(twice);
    }

    /** Code of the column with these words, already folded. */
    public Optional<String> column(String bare) {
        return Optional.ofNullable(columns.get(bare));
    }

    /** Code of the row with these words, already folded. */
    public Optional<String> row(String bare) {
        return Optional.ofNullable(rows.get(bare));
    }

    private static void add(Map<String, String> names, Set<String> twice, String label, String unit, String code) {
        String bare = Folded.bare(label);
        put(names, twice, bare, code);
        if (!unit.isEmpty()) {
            put(names, twice, bare + Folded.bare(unit), code);
        }
    }

    private static void put(Map<String, String> names, Set<String> twice, String bare, String code) {
        String other = bare.isEmpty() ? code : names.putIfAbsent(bare, code);
        if (other != null && !other.equals(code)) {
            twice.add(bare);
        }
    }
}
