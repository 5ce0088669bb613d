package vn.tonghop.validation.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Observation> cells = new ArrayList<>();
        for (String element : elements) {
            for (Observation seen : scene.byCategory(element).values()) {
                if (seen.value().isNumber()) {
                    cells.add(seen);
                }
            }
        }
        return cells;
    }

    static double[] numbers(List<Observation> cells) {
        double[] numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(cells.get(i).value());
        }
        return numbers;
    }

    /** What the same cells held in another report; zero where it says nothing. */
    static double[] numbers(List<Observation> cells, PastReport report) {
        double[] numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            Observation seen = cells.get(i);
            Value before = report.of(seen.element()).get(seen.category());
            numbers[i] = before == null ? 0 : number(before);
        }
        return numbers;
    }

    private static double number(Value value) {
        Optional<BigDecimal> number = value.number();
        return number.isEmpty() || number.get().signum() == 0 ? 0 : number.get().doubleValue();
    }
}
