package vn.tonghop.validation.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Check;

/**
 * What is filled in has a shape, or is one of a list.
 *
 * @param allowed the list; empty when there is a shape instead
 * @param shown a value of the right shape
 */
record TextCheck(List<Term> terms, Pattern shape, List<String> allowed, String shown) implements Check {

    TextCheck {
        terms = List.copyOf(terms);
        allowed = List.copyOf(allowed);
    }

    @Override
    public String outline() {
        return terms + " " + (allowed.isEmpty() ? shape : allowed);
    }

    @Override
    public boolean needsPast() {
        return false;
    }

    @Override
    public boolean concerns(Form form, Predicate<Term> askedSomewhere) {
        return terms.stream().anyMatch(form::asks);
    }

    @Override
    public Optional<Placed> on(Form form) {
        List<Term> asked = terms.stream().filter(form::asks).toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(scene -> asked.stream()
                        .flatMap(term -> scene.byCategory(term.element()).values().stream()
                                .filter(seen -> term.covers(seen.category())))
                        .filter(seen ->
                                said(seen.value()).filter(text -> !fits(text)).isPresent())
                        .map(this::sighting)
                        .toList());
    }

    private boolean fits(String text) {
        return allowed.isEmpty() ? shape.matcher(text).matches() : allowed.contains(text);
    }

    private static Optional<String> said(Value value) {
        return value.text().isEmpty()
                ? value.number().map(number -> number.stripTrailingZeros().toPlainString())
                : Optional.of(value.text());
    }

    private Sighting sighting(Observation seen) {
        String text = said(seen.value()).orElseThrow();
        String fitting = allowed.isEmpty() ? shown : String.join(", ", allowed);
        return new Sighting(
                List.of(seen), allowed.isEmpty() ? "shape" : "list", phrases -> new String[] {text, fitting}, false);
    }

    @Override
    public boolean isBrokenBy(Entry example) {
        example.allowOnly("value");
        return !fits(example.text("value"));
    }

    static TextCheck read(Entry entry) {
        List<Term> terms = entry.texts("of").stream()
                .flatMap(text -> term(entry, text).stream())
                .toList();
        List<String> allowed = entry.texts("allowed");
        if (!allowed.isEmpty()) {
            return new TextCheck(terms, Pattern.compile(""), allowed, "");
        }
        return new TextCheck(terms, shape(entry), List.of(), entry.text("shown"));
    }

    private static Optional<Term> term(Entry entry, String text) {
        Optional<Term> term = Term.parse(text);
        if (term.isEmpty()) {
            entry.get("of").fault("'" + text + "' phải viết như D_SOVB hoặc D_SOVB[KE_HOACH]");
        }
        return term;
    }

    private static Pattern shape(Entry entry) {
        try {
            return Pattern.compile(entry.text("shape"), Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            entry.get("shape").fault("'shape: " + e.getPattern() + "' không phải một mẫu đúng: " + e.getDescription());
            return Pattern.compile(".*");
        }
    }
}
