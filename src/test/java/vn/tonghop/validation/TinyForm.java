package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.form.SheetTrait;
import vn.tonghop.plan.form.ValueType;

/** A form of a few cells; an element's label is “Cột” and its code, a row's “Dòng” and its code. */
public final class TinyForm {

    private final List<FormSheet> sheets = new ArrayList<>();

    public TinyForm grid(String sheet, List<String> rows, DataElement... columns) {
        return sheet(sheet, Set.of(), rows.stream().map(TinyForm::row).toList(), List.of(columns));
    }

    public TinyForm list(String sheet, DataElement... elements) {
        return sheet(sheet, Set.of(), listed(elements), List.of());
    }

    public TinyForm identity(String sheet, DataElement... elements) {
        return sheet(sheet, Set.of(SheetTrait.IDENTITY), listed(elements), List.of());
    }

    public Form form() {
        return new Form("TINY", 1, "Biểu thử", "WARD", sheets);
    }

    public static DataElement count(String code) {
        return element(code, ValueType.COUNT, Nature.FLOW, "", List.of());
    }

    public static DataElement firstInYear(String code) {
        return element(code, ValueType.COUNT, Nature.FIRST_IN_YEAR, "", List.of());
    }

    public static DataElement stock(String code) {
        return element(code, ValueType.COUNT, Nature.STOCK, "", List.of());
    }

    public static DataElement computed(String code, String formula) {
        return element(code, ValueType.COUNT, Nature.FLOW, formula, List.of());
    }

    public static DataElement of(String code, ValueType type) {
        return element(code, type, Nature.FLOW, "", List.of());
    }

    public static DataElement choice(String code, String... labels) {
        List<Choice> choices =
                Arrays.stream(labels).map(label -> new Choice(label, label)).toList();
        return element(code, ValueType.CHOICE, Nature.STOCK, "", choices);
    }

    private static DataElement element(
            String code, ValueType type, Nature nature, String formula, List<Choice> choices) {
        return new DataElement(code, "Cột " + code, "", type, nature, false, false, formula, "", choices);
    }

    private static FormRow row(String code) {
        return new FormRow(code, "Dòng " + code, code.replaceFirst("/?[^/]*$", ""), false, Optional.empty());
    }

    private static List<FormRow> listed(DataElement... elements) {
        return Arrays.stream(elements)
                .map(element -> new FormRow(element.code(), element.label(), "", false, Optional.of(element)))
                .toList();
    }

    private TinyForm sheet(String code, Set<SheetTrait> traits, List<FormRow> rows, List<DataElement> columns) {
        sheets.add(new FormSheet(code, code, traits, List.of(new FormTable("T", "", rows, columns, Optional.empty()))));
        return this;
    }
}
