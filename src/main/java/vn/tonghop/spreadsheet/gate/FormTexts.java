package vn.tonghop.spreadsheet.gate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;

/** What forms say of themselves, on every workbook the same: the gate need not look at it again and again. */
public final class FormTexts {

    private final Set<String> texts = new HashSet<>();

    private FormTexts() {}

    public static Set<String> of(Collection<Form> forms) {
        var said = new FormTexts();
        said.texts.addAll(
                List.of(FormSheet.STATUS_ROW, FormTable.CODE_COLUMN, FormTable.LABEL_COLUMN, FormTable.VALUE_COLUMN));
        forms.forEach(form -> form.sheets().forEach(said::add));
        return said.texts;
    }

    private void add(FormSheet sheet) {
        texts.add(sheet.code());
        texts.add(sheet.title());
        sheet.tables().forEach(this::add);
    }

    private void add(FormTable table) {
        texts.add(table.title());
        table.rows().forEach(row -> {
            texts.add(row.code());
            label(row.label(), row.element().map(DataElement::unit).orElse(""));
        });
        table.elements().forEach(element -> {
            texts.add(element.code());
            label(element.label(), element.unit());
            element.choices().forEach(choice -> texts.add(choice.label()));
        });
    }

    /** A form says the unit behind the label, unless the label says it already. */
    private void label(String label, String unit) {
        texts.add(label);
        texts.add(label + " (" + unit + ")");
    }
}
