package vn.tonghop.validation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;

/** Runs the rules of a programme over submissions, one at a time. */
public final class Validator {

    private static final List<Phrases> LANGUAGES = List.of(new Phrases("vi"), new Phrases("en"));

    private final List<Rule> rules;
    private final Programme programme;

    public Validator(Rules rules, Programme programme) {
        this.rules = rules.all();
        this.programme = programme;
    }

    /** What the rules find wrong, in the order of the rules; {@code file} is the file's name as sent. */
    public List<Finding> check(SubmissionContent content, String file) {
        Form form = programme.forms().get(content.identity().form());
        Map<String, List<Observation>> byElement =
                content.observations().stream().collect(groupingBy(Observation::element));
        return rules.stream()
                .flatMap(rule -> rule.categories(form).stream()
                        .map(category -> rule.breach(new Row(category, byElement)))
                        .flatMap(Optional::stream))
                .map(breach -> finding(breach, form, file))
                .toList();
    }

    private static Finding finding(Rule.Breach breach, Form form, String file) {
        Rule rule = breach.rule();
        Map<String, String> facts = new TreeMap<>(rule.words());
        for (Phrases phrases : LANGUAGES) {
            var sentence = new Sentence(form, phrases);
            facts.put("item" + phrases.suffix(), sentence.item(breach));
            facts.put("found" + phrases.suffix(), sentence.found(breach));
            facts.put("expected" + phrases.suffix(), sentence.expected(breach));
        }
        return new Finding(rule.id(), FindingKind.RULE_BROKEN, rule.severity(), place(breach, file), facts);
    }

    private static Place place(Rule.Breach breach, String file) {
        return Stream.of(breach.left(), breach.right())
                .flatMap(side -> side.parts().stream())
                .flatMap(part -> part.seen().stream())
                .findFirst()
                .map(seen -> seen.cell().in(file))
                .orElse(Place.ofFile(file));
    }
}
