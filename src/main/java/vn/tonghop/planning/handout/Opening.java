package vn.tonghop.planning.handout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;

/**
 * What a unit reported for the end of the last period.
 *
 * @param source where it is known from, in words; empty when nothing is known
 */
public record Opening(String source, List<Observation> closing) {

    public static final Opening UNKNOWN = new Opening("", List.of());

    public Opening {
        closing = List.copyOf(closing);
    }

    public boolean isKnown() {
        return !source.isEmpty();
    }

    /** The figures that a form starts with; what was not a figure at the end of the last period stays open. */
    Map<FormCell, Value> cells(Form form) {
        Map<FormCell, Value> known = new HashMap<>();
        closing.stream()
                .filter(seen -> seen.value().isNumber())
                .forEach(seen -> known.put(new FormCell(seen.element(), seen.category()), seen.value()));
        Map<FormCell, Value> opening = new HashMap<>();
        for (FormSheet sheet : form.figureSheets()) {
            sheet.tables().forEach(table -> add(table, known, opening));
        }
        return opening;
    }

    private static void add(FormTable table, Map<FormCell, Value> known, Map<FormCell, Value> opening) {
        for (FormRow row : table.rows()) {
            for (String column : row.total() ? List.<String>of() : table.columnCodes()) {
                table.element(row, column).filter(DataElement::isOpening).ifPresent(element -> {
                    String category = table.category(row);
                    Value end = known.get(new FormCell(element.opensWith(), category));
                    if (end != null) {
                        opening.put(new FormCell(element.code(), category), end);
                    }
                });
            }
        }
    }
}
