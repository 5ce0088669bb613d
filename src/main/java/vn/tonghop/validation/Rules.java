package vn.tonghop.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;

/** The checks of a programme, as its {@code rules.yaml} lists them. */
public final class Rules {

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads the rules to work with them; whatever is wrong with them becomes a fault at its line. */
    public static Rules read(Path file, Faults faults, Programme programme) {
        return new Rules(new RuleFile(programme).read(file, faults));
    }

    /** Reads the rules and tries them on their examples, too: for whoever writes them. */
    public static Rules readAndTry(Path file, Faults faults, Programme programme) {
        return new Rules(new RuleFile(programme).readAndTry(file, faults));
    }

    /** The ids of all rules, in the order of the file. */
    public List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }

    /**
     * A check as somebody reads it who compares two lists of checks.
     *
     * @param relation what must hold, such as {@code F_PT at-most F_CUOI}
     */
    public record Outline(String id, Severity severity, String relation, String reason, String mend) {

        static Outline of(Rule rule) {
            String tolerance = rule.tolerance().signum() == 0
                    ? ""
                    : " ± " + rule.tolerance().toPlainString();
            return new Outline(
                    rule.id(),
                    rule.severity(),
                    rule.left() + " " + rule.operator().phrase() + " " + rule.right() + tolerance,
                    rule.words().get("reason-vi"),
                    rule.words().get("mend-vi"));
        }
    }

    /** All rules in words, in the order of the file. */
    public List<Outline> outlines() {
        return rules.stream().map(Outline::of).toList();
    }

    /** The rules that look at a reporter's form, in words and in the order of the file. */
    public List<Outline> outlines(Form form) {
        return rules.stream()
                .filter(rule -> !rule.categories(form).isEmpty())
                .map(Outline::of)
                .toList();
    }

    /** Everything that the rules look at. */
    public Set<Term> terms() {
        return rules.stream().flatMap(rule -> rule.terms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    List<Rule> all() {
        return rules;
    }
}
