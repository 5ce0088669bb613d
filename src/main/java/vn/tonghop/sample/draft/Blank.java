package vn.tonghop.sample.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.spreadsheet.form.FormCell;

/** The fields of a reporter's form before anything stands in them. */
public final class Blank {

    private static final Pattern SUMMAND = Pattern.compile("([+-]?)\\s*([A-Z][A-Z0-9_]*)");

    private record Row(String table, String category) {

        static Row of(Field field) {
            return new Row(field.table(), field.cell().category());
        }
    }

    private final Form form;
    private final Map<FormCell, Field> fields = new LinkedHashMap<>();
    private final Map<Row, List<Field>> rows = new HashMap<>();
    private final Map<FormCell, Field> stocksOf = new HashMap<>();
    private final Map<FormCell, Field> ends = new HashMap<>();

    /** @param form as the reporter fills it in */
    public Blank(Form form) {
        this.form = form;
        for (FormSheet sheet : form.figureSheets()) {
            sheet.tables().forEach(table -> add(sheet, table));
        }
        for (Field field : fields.values()) {
            rows.computeIfAbsent(Row.of(field), row -> new ArrayList<>()).add(field);
            if (field.isComputed() && field.isStock()) {
                field.parts().forEach(part -> stocksOf.put(part, field));
            }
        }
        fields.values().forEach(start -> foundEnd(start).ifPresent(end -> ends.put(start.cell(), end)));
    }

    public Form form() {
        return form;
    }

    List<Field> fields() {
        return List.copyOf(fields.values());
    }

    Optional<Field> field(FormCell cell) {
        return Optional.ofNullable(fields.get(cell));
    }

    /** The fields whose figures a term adds up. */
    public List<Field> of(Term term) {
        return fields.values().stream()
                .filter(field -> field.cell().element().equals(term.element()))
                .filter(field -> term.covers(field.cell().category()))
                .toList();
    }

    /** The fields of the same row of a grid, or of the same list. */
    List<Field> beside(Field field) {
        return rows.getOrDefault(Row.of(field), List.of());
    }

    /** The stock that is worked out from a field. */
    Optional<Field> stockOf(Field part) {
        return Optional.ofNullable(stocksOf.get(part.cell()));
    }

    /** The field that says at the end of a period what another says at the start of the next. */
    Optional<Field> endOf(Field start) {
        return Optional.ofNullable(ends.get(start.cell()));
    }

    private Optional<Field> foundEnd(Field start) {
        return field(new FormCell(start.element().opensWith(), start.cell().category()));
    }

    private void add(FormSheet sheet, FormTable table) {
        for (FormRow row : table.rows()) {
            if (!row.total()) {
                table.columnCodes().stream()
                        .flatMap(column -> table.element(row, column).stream())
                        .map(element -> field(sheet, table, element, table.category(row)))
                        .forEach(field -> fields.put(field.cell(), field));
            }
        }
    }

    private static Field field(FormSheet sheet, FormTable table, DataElement element, String category) {
        List<FormCell> added = new ArrayList<>();
        List<FormCell> taken = new ArrayList<>();
        Matcher summand = SUMMAND.matcher(element.formula());
        while (summand.find()) {
            (summand.group(1).equals("-") ? taken : added).add(new FormCell(summand.group(2), category));
        }
        return new Field(
                sheet,
                sheet.code() + "/" + table.code(),
                element,
                new FormCell(element.code(), category),
                added,
                taken);
    }
}
