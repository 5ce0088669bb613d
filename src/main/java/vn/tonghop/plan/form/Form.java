package vn.tonghop.plan.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Whether a data element is asked on a sheet that counts people in a way that no unit is listed by. */
    public boolean isSensitive(String element) {
        return elements(figureSheets().stream().filter(FormSheet::sensitive).toList())
                .containsKey(element);
    }

    private static Map<String, DataElement> elements(List<FormSheet> sheets) {
        Map<String, DataElement> elements = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(Form::elements)
                .forEach(element -> elements.put(element.code(), element));
        return elements;
    }

    private static Stream<DataElement> elements(FormTable table) {
        return table.isList() ? table.rows().stream().flatMap(row -> row.element().stream()) : table.columns().stream();
    }
}
