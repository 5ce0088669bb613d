package vn.tonghop.validation.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.PastReport;

/** One made-up report, whose cells can still be changed; computed cells follow. */
final class Report {

    private final Identity identity;
    private final Map<FormCell, CellAddress> addresses;
    private final Map<FormCell, Value> values;
    private final Map<String, String> formulas;

    Report(
            Identity identity,
            Map<FormCell, CellAddress> addresses,
            Map<FormCell, Value> values,
            Map<String, String> formulas) {
        this.identity = identity;
        this.addresses = addresses;
        this.values = new LinkedHashMap<>(values);
        this.formulas = formulas;
        compute();
    }

    Report copy() {
        return new Report(identity, addresses, values, formulas);
    }

    Identity identity() {
        return identity;
    }

    Map<FormCell, Value> values() {
        return values;
    }

    CellAddress address(FormCell cell) {
        return addresses.get(cell);
    }

    /** All cells of a data element. */
    List<FormCell> cells(String element) {
        return values.keySet().stream()
                .filter(cell -> cell.element().equals(element))
                .toList();
    }

    long number(String element, String category) {
        return Optional.ofNullable(values.get(new FormCell(element, category)))
                .flatMap(Value::number)
                .map(Number::longValue)
                .orElse(0L);
    }

    boolean has(String element, String category) {
        return addresses.containsKey(new FormCell(element, category));
    }

    void put(String element, String category, long number) {
        values.put(new FormCell(element, category), Value.of(number));
        compute();
    }

    /** Types over a computed cell. */
    void force(String element, String category, long number) {
        values.put(new FormCell(element, category), Value.of(number));
    }

    void put(String element, String category, Value value) {
        values.put(new FormCell(element, category), value);
    }

    private void compute() {
        formulas.forEach((element, formula) -> addresses.keySet().stream()
                .filter(cell -> cell.element().equals(element))
                .forEach(cell -> values.put(cell, Value.of(sum(formula, cell.category())))));
    }

    private long sum(String formula, String category) {
        long sum = 0;
        int sign = 1;
        for (String word : formula.split(" ")) {
            if (word.equals("+") || word.equals("-")) {
                sign = word.equals("+") ? 1 : -1;
            } else {
                sum += sign * number(word, category);
            }
        }
        return sum;
    }

    SubmissionContent content() {
        List<Observation> observations = new ArrayList<>();
        addresses.forEach((cell, address) -> observations.add(new Observation(
                cell.element(), cell.category(), values.getOrDefault(cell, Value.NOT_REPORTED), address)));
        return new SubmissionContent(identity, observations);
    }

    PastReport past() {
        Map<String, Map<String, Value>> known = new LinkedHashMap<>();
        values.forEach((cell, value) -> {
            if (value.isNumber()) {
                known.computeIfAbsent(cell.element(), element -> new LinkedHashMap<>())
                        .put(cell.category(), value);
            }
        });
        return new PastReport(identity.unit().code(), identity.period(), known);
    }
}
