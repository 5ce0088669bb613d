package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;

/** Runs the rules of a programme over submissions; made once for many, safe to use from several threads. */
public final class Validator {

    private static final List<Phrases> LANGUAGES = List.of(new Phrases("vi"), new Phrases("en"));

    private final Programme programme;
    private final Map<String, List<Check>> checks = new TreeMap<>();

    public Validator(Rules rules, Programme programme) {
        this.programme = programme;
        programme.forms().forEach((id, form) -> checks.put(id, checks(rules, form)));
    }

    /** What the rules find wrong, in the order of the rules; {@code file} is the file's name as sent. */
    public List<Finding> check(SubmissionContent content, String file) {
        Form form = programme.forms().get(content.identity().form());
        Map<String, Map<String, Observation>> figures = Row.figures(content.observations());
        return checks.get(form.id()).stream()
                .flatMap(check -> check.rule().breach(new Row(check.category(), figures)).stream())
                .map(breach -> finding(breach, form, file))
                .toList();
    }

    private static List<Check> checks(Rules rules, Form form) {
        return rules.all().stream()
                .flatMap(rule -> rule.categories(form).stream().map(category -> new Check(rule, category)))
                .toList();
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

    /** One rule at one row of a form. */
    private record Check(Rule rule, String category) {}
}
