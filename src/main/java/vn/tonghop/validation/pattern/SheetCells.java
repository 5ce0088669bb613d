package vn.tonghop.validation.pattern;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.PastReport;

/** The cells of one sheet that are typed in anew each period: counts of the period itself. */
record SheetCells(Set<String> elements) {

    /** Of every sheet that has any. */
    static List<SheetCells> of(Form form) {
        return form.figureSheets().stream()
                .map(SheetCells::anew)
                .filter(sheet -> !sheet.elements().isEmpty())
                .toList();
    }

    private static SheetCells anew(FormSheet sheet) {
        return new SheetCells(sheet.tables().stream()
                .flatMap(table -> table.elements().stream())
                .filter(element -> element.type() == ValueType.COUNT && !element.isComputed())
                .filter(element -> element.nature().addsUpOverMonths())
                .map(DataElement::code)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The cells of the submission that hold a number. */
    List<Observation> in(Scene scene) {
        return elements.stream()
                .flatMap(element -> scene.byCategory(element).values().stream())
                .filter(seen -> seen.value().isNumber())
                .toList();
    }

    static List<Double> numbers(List<Observation> cells) {
        return cells.stream().map(seen -> number(seen.value())).toList();
    }

    /** What the same cells held in another report; zero where it says nothing. */
    static List<Double> numbers(List<Observation> cells, PastReport report) {
        return cells.stream()
                .map(seen -> report.value(seen.element(), seen.category())
                        .map(SheetCells::number)
                        .orElse(0.0))
                .toList();
    }

    private static double number(Value value) {
        return value.number().map(Number::doubleValue).orElse(0.0);
    }
}
