package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.rubric.Criterion;
import vn.tonghop.plan.rubric.Rubric;
import vn.tonghop.plan.rubric.ScoreCells;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.check.Phrases;

/** Holds a score sheet against its rubric: points, totals and class. */
final class ScoreCheck {

    /** The columns of points, each with the cell of its declared total; what was verified goes before one's own. */
    private static final Map<String, String> TOTALS =
            new TreeMap<>(Map.of(ScoreCells.VERIFIED, "C_TD_TONG", ScoreCells.OWN, "C_TONG")).descendingMap();

    private final Form form;
    private final Rubric rubric;
    private final List<Phrases> languages;

    ScoreCheck(Form form, Rubric rubric, List<Phrases> languages) {
        this.form = form;
        this.rubric = rubric;
        this.languages = languages;
    }

    List<Finding> check(Map<String, Map<String, Observation>> figures, String file) {
        List<Finding> findings = new ArrayList<>();
        Optional<Rubric.Result> result = Optional.empty();
        for (Map.Entry<String, String> column : TOTALS.entrySet()) {
            Map<String, Observation> scores = figures.getOrDefault(column.getKey(), Map.of());
            scores.values().forEach(score -> beyond(score, file).ifPresent(findings::add));
            Optional<Rubric.Result> own = rubric.result(points(scores));
            cell(figures, column.getValue())
                    .flatMap(total -> own.flatMap(right -> differs(total, right, file)))
                    .ifPresent(findings::add);
            result = result.or(() -> own);
        }
        Optional<Rubric.Result> earned = findings.isEmpty() ? result : Optional.empty();
        cell(figures, ScoreCells.CLASS)
                .flatMap(declared -> earned.flatMap(right -> otherClass(declared, right, file)))
                .ifPresent(findings::add);
        return findings;
    }

    private static Map<String, Long> points(Map<String, Observation> scores) {
        Map<String, Long> points = new HashMap<>();
        scores.forEach((criterion, score) ->
                score.value().number().ifPresent(number -> points.put(criterion, number.longValue())));
        return points;
    }

    private static Optional<Observation> cell(Map<String, Map<String, Observation>> figures, String element) {
        return Optional.ofNullable(figures.getOrDefault(element, Map.of()).get(""))
                .filter(seen -> seen.value().number().isPresent());
    }

    private Optional<Finding> beyond(Observation score, String file) {
        BigDecimal points = score.value().number().orElse(BigDecimal.ZERO);
        return rubric.criterion(score.category())
                .map(Criterion::max)
                .filter(max -> points.compareTo(BigDecimal.valueOf(max)) > 0)
                .map(max -> finding(
                        "score-within-max", Severity.ERROR, score, file, points.toPlainString(), String.valueOf(max)));
    }

    private Optional<Finding> differs(Observation total, Rubric.Result right, String file) {
        BigDecimal declared = total.value().number().orElseThrow();
        return declared.compareTo(BigDecimal.valueOf(right.total())) == 0
                ? Optional.empty()
                : Optional.of(finding(
                        "score-total",
                        Severity.ERROR,
                        total,
                        file,
                        declared.toPlainString(),
                        String.valueOf(right.total())));
    }

    private Optional<Finding> otherClass(Observation declared, Rubric.Result right, String file) {
        String code = declared.value().text();
        if (code.equals(right.band().code())) {
            return Optional.empty();
        }
        boolean knockedOut = right.isKnockedOut() && code.equals(right.byTotal().code());
        return Optional.of(finding(
                knockedOut ? "class-knocked-out" : "class-follows-score",
                Severity.QUERY,
                declared,
                file,
                "“" + label(code) + "”",
                "“" + label(right.band().code()) + "”",
                String.valueOf(right.total())));
    }

    private String label(String classCode) {
        return form.elements()
                .get(ScoreCells.CLASS)
                .choice(classCode)
                .map(Choice::label)
                .orElse(classCode);
    }

    private Finding finding(
            String rule, Severity severity, Observation at, String file, String found, String... right) {
        Map<String, String> facts = new TreeMap<>();
        for (Phrases words : languages) {
            String row = at.category().isEmpty()
                    ? ""
                    : words.say(
                            "row", form.rows(at.element()).get(at.category()).label());
            String label = form.elements().get(at.element()).label();
            facts.put("item" + words.suffix(), words.say("named", label, row));
            facts.put("found" + words.suffix(), found);
            facts.put("expected" + words.suffix(), words.say(rule + ".expected", right));
            facts.put("reason" + words.suffix(), words.say(rule + ".reason", right));
            facts.put("mend" + words.suffix(), words.say("score.mend"));
        }
        return new Finding(rule, FindingKind.RULE_BROKEN, severity, at.cell().in(file), facts);
    }
}
