package vn.tonghop.spreadsheet.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;

/** Adds up what was read, sheet by sheet. */
final class ControlTotals {

    private ControlTotals() {}

    /** @param elements of the form, by code */
    static List<ControlTotal> of(SubmissionContent content, Map<String, DataElement> elements) {
        Map<String, Map<String, List<BigDecimal>>> sheets = new LinkedHashMap<>();
        for (Observation observation : content.observations()) {
            DataElement element = elements.get(observation.element());
            boolean adds = element != null && (element.type() == ValueType.COUNT || element.type() == ValueType.MONEY);
            if (adds && observation.value().isNumber()) {
                sheets.computeIfAbsent(observation.cell().sheet(), sheet -> new LinkedHashMap<>())
                        .computeIfAbsent(element.code(), code -> new ArrayList<>())
                        .add(observation.value().number().get());
            }
        }
        List<ControlTotal> totals = new ArrayList<>();
        sheets.forEach((sheet, numbers) -> numbers.forEach((code, values) -> totals.add(new ControlTotal(
                sheet,
                code,
                elements.get(code).label(),
                values.size(),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)))));
        return totals;
    }
}
