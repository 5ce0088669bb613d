package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Folding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.RelatedCell;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.rubric.Rubrics;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Said;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.relation.RelationCheck;
import vn.tonghop.validation.relation.RelationCheck.Imbalance;

/** Runs the rules of a programme over submissions; made once for many, safe to use from several threads. */
public final class Validator {

    private final Rules rules;
    private final Programme programme;
    private final Map<Form.Edition, Checks> checks = new ConcurrentHashMap<>();

    public Validator(Rules rules, Programme programme) {
        this.rules = rules;
        this.programme = programme;
    }

    /** What the rules find wrong, root causes first; {@code file} is the file's name as sent. */
    public Judgement check(SubmissionContent content, String file, History history) {
        Checks due = checks(content.identity());
        Optional<Past> past = history.of(content.identity());
        Scene scene = Scene.of(content, past);
        // What compares with the past takes long enough to be shared out.
        List<Asked> asked = (past.isPresent() ? due.list().parallelStream() : due.list().stream())
                .filter(placed -> placed.rule().standing().isFor(scene.period()))
                .filter(placed -> placed.isOn(content.identity().sheets(), due.form()))
                .map(placed -> ask(placed, scene, due.form(), file))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<Finding> shadow = new ArrayList<>();
        List<String> notRun = new ArrayList<>();
        for (Asked one : asked) {
            boolean isShadow = one.rule().standing().status() == Status.SHADOW;
            one.told()
                    .ifPresentOrElse(
                            (isShadow ? shadow : findings)::addAll,
                            () -> notRun.add(one.rule().id()));
        }
        score(content.identity(), due.form()).ifPresent(score -> findings.addAll(score.check(scene.figures(), file)));
        return new Judgement(findings, shadow, notRun);
    }

    /** @param told empty where the rule could not be asked, since nothing is known of what was sent before */
    private record Asked(Rule rule, Optional<List<Finding>> told) {}

    private static Asked ask(Rule.Placed placed, Scene scene, Form form, String file) {
        Rule rule = placed.rule();
        return scene.past().isEmpty() && rule.check().needsPast()
                ? new Asked(rule, Optional.empty())
                : new Asked(
                        rule,
                        Optional.of(placed.check().breaches(scene).stream()
                                .map(breach -> finding(rule, breach, form, file))
                                .toList()));
    }

    /** Only a form that asks for points by a rubric has a score sheet. */
    private Optional<ScoreCheck> score(Identity who, Form form) {
        return form.rowList(Rubrics.class)
                .flatMap(rubrics -> rubrics.inForce(
                        programme.units(), who.unit(), who.period().end()))
                .map(rubric -> new ScoreCheck(form, rubric, Languages.ALL));
    }

    /**
     * What does not hold between the figures of a submission, and between them and what was sent before, and would be
     * asked about: for whoever makes submissions up and has to mend them.
     */
    public List<Imbalance> imbalances(SubmissionContent content, Past past) {
        Checks due = checks(content.identity());
        Scene scene = Scene.of(content, Optional.of(past));
        return due.list().stream()
                .filter(placed -> placed.rule().standing().severity() != Severity.NOTE)
                .map(placed -> placed.rule().check())
                .filter(RelationCheck.class::isInstance)
                .map(RelationCheck.class::cast)
                .flatMap(check -> check.imbalances(due.form(), scene))
                .toList();
    }

    private Checks checks(Identity who) {
        Form form = programme.forms().get(who.form());
        Form.Edition edition = form.edition(programme.units(), who.unit(), who.period());
        return checks.computeIfAbsent(edition, own -> Checks.of(rules, form.in(own)));
    }

    private static Finding finding(Rule rule, Breach breach, Form form, String file) {
        Map<String, String> facts = new TreeMap<>(rule.words());
        facts.put("rule-version", String.valueOf(rule.standing().version()));
        for (Phrases phrases : Languages.ALL) {
            Said said = breach.said(form, phrases);
            facts.put("item" + phrases.suffix(), said.item());
            facts.put("found" + phrases.suffix(), said.found());
            facts.put("expected" + phrases.suffix(), said.expected());
        }
        if (breach.isOfMagnitude()) {
            facts.put(Folding.MAGNITUDE, "true");
        }
        List<RelatedCell> cells = breach.cells().stream()
                .map(seen -> new RelatedCell(seen.cell().in(file), stands(seen.value())))
                .toList();
        Place place = cells.isEmpty() ? Place.ofFile(file) : cells.get(0).place();
        List<RelatedCell> related = cells.stream().skip(1).toList();
        return new Finding(rule.id(), FindingKind.RULE_BROKEN, rule.standing().severity(), place, facts, related);
    }

    private static String stands(Value value) {
        return value.text().isEmpty()
                ? value.number().map(Languages.ALL.get(0)::number).orElse("")
                : value.text();
    }

    /** Loaded by the first rule that is broken: most files break none. */
    private static final class Languages {

        static final List<Phrases> ALL = List.of(new Phrases("vi"), new Phrases("en"));
    }

    /** All there is to check on one edition of a form. */
    private record Checks(Form form, List<Rule.Placed> list) {

        static Checks of(Rules rules, Form form) {
            return new Checks(
                    form,
                    rules.all().stream().flatMap(rule -> rule.on(form).stream()).toList());
        }
    }
}
