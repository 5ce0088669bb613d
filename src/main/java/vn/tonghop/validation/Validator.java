package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.plan.rubric.Rubrics;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;

/** Runs the rules of a programme over submissions; made once for many, safe to use from several threads. */
public final class Validator {

    private static final List<Phrases> LANGUAGES = List.of(new Phrases("vi"), new Phrases("en"));

    private final Rules rules;
    private final Programme programme;
    private final Map<Form.Edition, Checks> checks = new ConcurrentHashMap<>();

    public Validator(Rules rules, Programme programme) {
        this.rules = rules;
        this.programme = programme;
    }

    /** What the rules find wrong with what was known before; {@code file} is the file's name as sent. */
    public Judgement check(SubmissionContent content, String file, History history) {
        return new Judgement(check(content, file), List.of());
    }

    /** What the rules find wrong, in the order of the rules, and then the rubric; {@code file} is the file's name as sent. */
    public List<Finding> check(SubmissionContent content, String file) {
        Checks due = checks(content.identity());
        Map<String, Map<String, Observation>> figures = Row.figures(content.observations());
        List<Finding> findings = new ArrayList<>();
        due.list().stream()
                .flatMap(check -> check.rule().breach(new Row(check.category(), figures)).stream())
                .map(breach -> finding(breach, due.form(), file))
                .forEach(findings::add);
        score(content.identity(), due.form()).ifPresent(score -> findings.addAll(score.check(figures, file)));
        return findings;
    }

    /** Only a form that asks for points by a rubric has a score sheet. */
    private Optional<ScoreCheck> score(Identity who, Form form) {
        return form.rowList(Rubrics.class)
                .flatMap(rubrics -> rubrics.inForce(
                        programme.units(), who.unit(), who.period().end()))
                .map(rubric -> new ScoreCheck(form, rubric, LANGUAGES));
    }

    /** What the rules find wrong, as figures: for whoever makes submissions up and has to mend them. */
    public List<Imbalance> imbalances(SubmissionContent content) {
        Map<String, Map<String, Observation>> figures = Row.figures(content.observations());
        return checks(content.identity()).list().stream()
                .flatMap(check -> check.rule().breach(new Row(check.category(), figures)).stream()
                        .map(breach -> imbalance(breach, check.category())))
                .toList();
    }

    private static Imbalance imbalance(Rule.Breach breach, String category) {
        return new Imbalance(
                breach.rule().id(),
                breach.rule().operator(),
                summands(breach.left(), category),
                summands(breach.right(), category),
                breach.rule().tolerance());
    }

    private static List<Summand> summands(Side.Filled side, String category) {
        return side.parts().stream()
                .map(part -> new Summand(part.operand().factor(), part.isPlainNumber(), cells(part, category)))
                .toList();
    }

    private static List<Term> cells(Part part, String category) {
        return part.seen().isEmpty() && part.operand().isOfTheRow()
                ? List.of(new Term(part.operand().term().orElseThrow().element(), category))
                : part.seen().stream()
                        .map(seen -> new Term(seen.element(), seen.category()))
                        .toList();
    }

    private Checks checks(Identity who) {
        Form form = programme.forms().get(who.form());
        Form.Edition edition = form.edition(programme.units(), who.unit(), who.period());
        return checks.computeIfAbsent(edition, own -> Checks.of(rules, form.in(own)));
    }

    private static Finding finding(Rule.Breach breach, Form form, String file) {
        Rule rule = breach.rule();
        Map<String, String> facts = new TreeMap<>(rule.words());
        for (Phrases phrases : LANGUAGES) {
            var sentence = new Sentence(form, phrases, breach);
            facts.put("item" + phrases.suffix(), sentence.item());
            facts.put("found" + phrases.suffix(), sentence.found());
            facts.put("expected" + phrases.suffix(), sentence.expected());
        }
        Place place = breach.firstCell().map(cell -> cell.in(file)).orElse(Place.ofFile(file));
        return new Finding(rule.id(), FindingKind.RULE_BROKEN, rule.severity(), place, facts);
    }

    /**
     * A rule that does not hold, as the sums on its two sides.
     *
     * @param tolerance by how much the relation may be missed
     */
    public record Imbalance(
            String rule, Operator operator, List<Summand> left, List<Summand> right, BigDecimal tolerance) {

        public Imbalance {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * One summand of a side: so many times what stands in some cells.
     *
     * @param plainNumber whether the factor alone is the summand
     * @param cells each with the category of exactly one row
     */
    public record Summand(BigDecimal factor, boolean plainNumber, List<Term> cells) {

        public Summand {
            cells = List.copyOf(cells);
        }
    }

    /** One rule at one row of a form. */
    private record Check(Rule rule, String category) {}

    /** All there is to check on one edition of a form. */
    private record Checks(Form form, List<Check> list) {

        static Checks of(Rules rules, Form form) {
            return new Checks(
                    form,
                    rules.all().stream()
                            .flatMap(rule -> rule.categories(form).stream().map(category -> new Check(rule, category)))
                            .toList());
        }
    }
}
