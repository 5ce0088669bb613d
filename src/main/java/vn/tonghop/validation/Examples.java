package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;

/** Runs the examples beside a rule, so that its author sees what it lets through and what it stops. */
final class Examples {

    private static final CellAddress NOWHERE = new CellAddress("", 0, 0);

    private final Rule rule;

    Examples(Rule rule) {
        this.rule = rule;
    }

    void run(Entry entry) {
        run(entry, "passes", false, "ví dụ này phải qua được, nhưng quy tắc lại báo lỗi");
        run(entry, "fails", true, "ví dụ này phải bị báo lỗi, nhưng quy tắc lại cho qua");
    }

    private void run(Entry entry, String key, boolean breaks, String problem) {
        List<Entry> examples = entry.list(key);
        if (examples.isEmpty()) {
            entry.fault("quy tắc '" + rule.id() + "' cần ít nhất một ví dụ ở '" + key + "'");
        }
        examples.stream()
                .filter(example -> rule.breach(row(example)).isPresent() != breaks)
                .forEach(example -> example.fault(problem));
    }

    private Row row(Entry example) {
        List<Observation> seen = example.keys().stream()
                .flatMap(key -> observation(example, key).stream())
                .toList();
        return new Row("", Row.figures(seen));
    }

    private Optional<Observation> observation(Entry example, String key) {
        Optional<Term> term = Term.parse(key).filter(rule.terms()::contains);
        if (term.isEmpty()) {
            example.get(key).fault("quy tắc '" + rule.id() + "' không dùng " + key);
        }
        return term.map(known -> new Observation(known.element(), known.category(), value(example, key), NOWHERE));
    }

    private static Value value(Entry example, String key) {
        String text = example.text(key);
        return text.matches("\\d+") ? Value.of(Long.parseLong(text)) : Value.of(text);
    }
}
