package vn.tonghop.plan.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.plan.indicator.Term;

/** A versioned form: what one kind of reporter fills in. */
public record Form(String id, int version, String title, String reporter, List<FormSheet> sheets) {

    public Form {
        sheets = List.copyOf(sheets);
    }

    public List<FormSheet> figureSheets() {
        return sheets.stream().filter(sheet -> !sheet.identity()).toList();
    }

    public FormSheet identitySheet() {
        return sheets.stream().filter(FormSheet::identity).findFirst().orElseThrow();
    }

    public Optional<FormSheet> sheet(String code) {
        return sheets.stream().filter(sheet -> sheet.code().equals(code)).findFirst();
    }

    /** Every data element of the sheets of figures, by code. */
    public Map<String, DataElement> elements() {
        return elements(figureSheets());
    }

    /** The rows on which a data element is asked, by category and without totals; none when the form does not ask it. */
    public Map<String, FormRow> rows(String element) {
        Map<String, FormRow> rows = new LinkedHashMap<>();
        figureTables()
                .forEach(table -> table.rows().stream()
                        .filter(row -> !row.total())
                        .filter(row -> table.elementsOf(row).stream()
                                .anyMatch(asked -> asked.code().equals(element)))
                        .forEach(row -> rows.put(table.category(row), row)));
        return rows;
    }

    /** The categories under which data elements stand side by side: on one row of a grid, or all of them in lists. */
    public List<String> categoriesOfAll(Collection<String> elements) {
        if (elements.stream().allMatch(element -> rows(element).containsKey(""))) {
            return List.of("");
        }
        return figureTables()
                .filter(table -> !table.isList())
                .filter(table -> table.columnCodes().containsAll(elements))
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.total())
                .map(FormRow::code)
                .toList();
    }

    private Stream<FormTable> figureTables() {
        return figureSheets().stream().flatMap(sheet -> sheet.tables().stream());
    }

    public boolean asks(Term term) {
        return rows(term.element()).keySet().stream().anyMatch(term::covers);
    }

    /** Whether a data element is asked on a sheet that counts people in a way that no unit is listed by. */
    public boolean isSensitive(String element) {
        return elements(figureSheets().stream().filter(FormSheet::sensitive).toList())
                .containsKey(element);
    }

    private static Map<String, DataElement> elements(List<FormSheet> sheets) {
        Map<String, DataElement> elements = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(table -> table.elements().stream())
                .forEach(element -> elements.put(element.code(), element));
        return elements;
    }
}
