package vn.tonghop.spreadsheet.gate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;

/** What forms say of themselves, on every workbook the same: the gate need not look at it again and again. */
public final class FormTexts {

    private FormTexts() {}

    public static Set<String> of(Collection<Form> forms) {
        return forms.stream()
                .flatMap(form -> form.sheets().stream())
                .flatMap(FormTexts::texts)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> texts(FormSheet sheet) {
        Stream<String> own = Stream.of(
                sheet.code(),
                sheet.title(),
                FormSheet.STATUS_ROW,
                FormTable.CODE_COLUMN,
                FormTable.LABEL_COLUMN,
                FormTable.VALUE_COLUMN);
        return Stream.concat(own, sheet.tables().stream().flatMap(FormTexts::texts));
    }

    private static Stream<String> texts(FormTable table) {
        return Stream.of(
                        Stream.of(table.title()),
                        table.rows().stream().flatMap(FormTexts::texts),
                        table.elements().stream().flatMap(FormTexts::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(FormRow row) {
        String unit = row.element().map(DataElement::unit).orElse("");
        return Stream.of(row.code(), row.label(), withUnit(row.label(), unit));
    }

    private static Stream<String> texts(DataElement element) {
        Stream<String> own = Stream.of(element.code(), element.label(), withUnit(element.label(), element.unit()));
        return Stream.concat(own, element.choices().stream().map(Choice::label));
    }

    private static String withUnit(String label, String unit) {
        boolean said = label.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return said ? label : label + " (" + unit + ")";
    }
}
