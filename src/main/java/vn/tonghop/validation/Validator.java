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
        return begin(content, file).judged(history);
    }

    /** Asks the rules that look at nothing but the submission. */
    public Begun begin(SubmissionContent content, String file) {
        Checks due = checks(content.identity());
        Scene scene = Scene.of(content);
        List<Asked> asked = new ArrayList<>();
        for (Rule.Placed placed : due.list()) {
            if (placed.rule().standing().isFor(scene.period())
                    && placed.isOn(content.identity().sheets(), due.form())) {
                asked.add(new Asked(placed, placed.needsPast() ? List.of() : found(placed, scene, due.form(), file)));
            }
        }
        List<Finding> score = score(content.identity(), due.form())
                .map(check -> check.check(scene.figures(), file))
                .orElse(List.of());
        return new Begun(content.identity(), file, due.form(), scene, asked, score);
    }

    /** @param found what the rule finds wrong, as long as it needs to know of nothing else */
    private record Asked(Rule.Placed placed, List<Finding> found) {

        List<Finding> in(List<Finding> findings, List<Finding> shadow) {
            return placed.rule().standing().status() == Status.SHADOW ? shadow : findings;
        }
    }

    /** A submission of which the rules that look at nothing else were asked. */
    public static final class Begun {

        private final Identity who;
        private final String file;
        private final Form form;
        private final Scene scene;
        private final List<Asked> asked;
        private final List<Finding> score;

        private Begun(Identity who, String file, Form form, Scene scene, List<Asked> asked, List<Finding> score) {
            this.who = who;
            this.file = file;
            this.form = form;
            this.scene = scene;
            this.asked = asked;
            this.score = score;
        }

        /** What all rules find wrong, in the order of the rules; those that compare, against what is known. */
        public Judgement judged(History history) {
            Optional<Past> past = history.of(who);
            Scene whole = scene.with(past);
            List<Finding> findings = new ArrayList<>();
            List<Finding> shadow = new ArrayList<>();
            List<String> notRun = new ArrayList<>();
            for (Asked each : asked) {
                boolean compares = each.placed().needsPast();
                if (compares && past.isEmpty()) {
                    notRun.add(each.placed().rule().id());
                } else {
                    each.in(findings, shadow).addAll(compares ? found(each.placed(), whole, form, file) : each.found());
                }
            }
            findings.addAll(score);
            return new Judgement(findings, shadow, notRun);
        }
    }

    private static List<Finding> found(Rule.Placed placed, Scene scene, Form form, String file) {
        return placed.check().breaches(scene).stream()
                .map(breach -> finding(placed.rule(), breach, form, file))
                .toList();
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
        Scene scene = Scene.of(content).with(Optional.of(past));
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
        return checks(form.edition(programme.units(), who.unit(), who.period()));
    }

    private Checks checks(Form.Edition edition) {
        return checks.computeIfAbsent(
                edition,
                own -> Checks.of(rules, programme.forms().get(own.form()).in(own)));
    }

    /** Makes ready what submissions with this edition of a form will be checked by. */
    public void expect(Form.Edition edition) {
        checks(edition);
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
