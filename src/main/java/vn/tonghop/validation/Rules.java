package vn.tonghop.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.Programme;
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

    /** Everything that the rules look at. */
    public Set<Term> terms() {
        return rules.stream().flatMap(rule -> rule.terms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    List<Rule> all() {
        return rules;
    }
}
