package vn.tonghop.validation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;

/** The checks of a programme: what {@code jobs/rules.yaml} has for its forms, and its own {@code rules.yaml}. */
public record Rules(List<Rule> all) {

    public Rules {
        all = List.copyOf(all);
    }

    /** Reads the rules to work with them; whatever is wrong with them becomes a fault at its line. */
    public static Rules read(Path jobs, Faults faults, Programme programme) {
        return new Rules(new RuleFile(programme, false).read(jobs, faults));
    }

    /** Reads the rules and tries them on their examples, too: for whoever writes them. */
    public static Rules readAndTry(Path jobs, Faults faults, Programme programme) {
        return new Rules(new RuleFile(programme, true).read(jobs, faults));
    }

    /** The ids of all rules, in the order of the files. */
    public List<String> ids() {
        return all.stream().map(Rule::id).toList();
    }

    /** The ids of the rules that look for copied sheets. */
    public List<String> idsOfCopyChecks() {
        return all.stream()
                .filter(rule -> rule.check().seeksCopies())
                .map(Rule::id)
                .toList();
    }

    /** Some of the rules, each counting whatever its status: for whoever tries them out. */
    public Rules only(Set<String> ids) {
        return new Rules(all.stream()
                .filter(rule -> ids.contains(rule.id()))
                .map(rule -> rule.with(new Standing(
                        rule.standing().version(),
                        LocalDate.EPOCH,
                        rule.standing().owner(),
                        rule.standing().severity(),
                        Status.ACTIVE)))
                .toList());
    }

    /**
     * A check as somebody reads it who compares two lists of checks.
     *
     * @param relation what must hold, such as {@code F_PT at-most F_CUOI}
     * @param needsPast whether it compares with other reports
     */
    public record Outline(
            String id, Standing standing, String relation, String reason, String mend, boolean needsPast) {

        static Outline of(Rule rule) {
            return new Outline(
                    rule.id(),
                    rule.standing(),
                    rule.check().outline(),
                    rule.words().getOrDefault("reason-vi", ""),
                    rule.words().getOrDefault("mend-vi", ""),
                    rule.check().needsPast());
        }

        public Severity severity() {
            return standing.severity();
        }
    }

    /** All rules in words, in the order of the files. */
    public List<Outline> outlines() {
        return all.stream().map(Outline::of).toList();
    }

    /** The rules that a reporter's form for a period is held to, in words and in the order of the file. */
    public List<Outline> outlines(Form form, Period period) {
        return all.stream()
                .filter(rule -> rule.standing().isFor(period) && rule.standing().status() != Status.SHADOW)
                .filter(rule -> rule.on(form).isPresent())
                .map(Outline::of)
                .toList();
    }

    /** What rules name that compare with other reports: of these it matters that a zero was reported. */
    public Set<String> elementsOfThePast() {
        return all.stream()
                .filter(rule -> rule.check().needsPast())
                .flatMap(rule -> rule.check().terms().stream())
                .map(Term::element)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that the rules look at. */
    public Set<Term> terms() {
        return all.stream().flatMap(rule -> rule.check().terms().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
