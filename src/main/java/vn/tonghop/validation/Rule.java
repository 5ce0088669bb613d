package vn.tonghop.validation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.validation.check.Check;

/**
 * One check with everything that is said of it.
 *
 * @param words {@code reason} and {@code mend} in each language, as facts of the finding
 */
record Rule(String id, Standing standing, Check check, Map<String, String> words) {

    Rule {
        words = Map.copyOf(words);
    }

    Rule with(Standing other) {
        return new Rule(id, other, check, words);
    }

    /** The rule on one reporter's form; empty where the form does not ask all it needs. */
    Optional<Placed> on(Form form) {
        return check.on(form).map(placed -> new Placed(this, placed, check.needsPast()));
    }

    /**
     * A rule on the rows of one form.
     *
     * @param needsPast whether it compares with what was reported before or elsewhere
     */
    record Placed(Rule rule, Check.Placed check, boolean needsPast) {

        /** Whether a supplement that brings some sheets has all that the rule looks at; what brings none brings all. */
        boolean isOn(Set<String> sheets, Form form) {
            if (sheets.isEmpty()) {
                return true;
            }
            Set<String> brought = form.figureSheets().stream()
                    .filter(sheet -> sheets.contains(sheet.code()))
                    .flatMap(sheet -> sheet.tables().stream())
                    .flatMap(table -> table.elements().stream())
                    .map(DataElement::code)
                    .collect(Collectors.toSet());
            return rule.check().terms().stream().filter(form::asks).allMatch(term -> brought.contains(term.element()));
        }
    }
}
