package vn.tonghop.report.content.follow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.rubric.Rubric;
import vn.tonghop.plan.rubric.Rubrics;
import vn.tonghop.plan.rubric.ScoreCells;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.UnitNouns;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.score.UnitScore;

/** Holds the class that each unit declared against the one that its points come to; in the order of the codes. */
final class ScoreTable {

    private final Setting setting;
    private final Catalogue words;
    private final Map<String, UnitScore> scores;
    private final List<Form> forms;

    ScoreTable(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.scores =
                setting.snapshot().scores().stream().collect(Collectors.toMap(UnitScore::unit, Function.identity()));
        this.forms = setting.programme().forms().values().stream()
                .filter(form -> form.rowList(Rubrics.class).isPresent())
                .toList();
    }

    List<FollowRows.Score> rows() {
        return lines().stream().map(this::row).toList();
    }

    /** The places, and whoever else has a sheet. */
    private List<UnitLine> lines() {
        return setting.snapshot().units().stream()
                .filter(line -> UnitNouns.isPlace(line)
                        || scores.containsKey(line.unit().code()))
                .sorted(Comparator.comparing(line -> line.unit().code()))
                .toList();
    }

    String sentence() {
        List<FollowRows.Score> rows = rows();
        String scale = lines().stream()
                .flatMap(line -> rubric(line).stream())
                .map(Rubric::title)
                .distinct()
                .collect(Collectors.joining("; "));
        long same = counted(rows, words.text("scores.same"));
        long other = rows.stream().filter(row -> row.tone().equals("bad")).count();
        return scores.isEmpty()
                ? words.text("scores.none")
                : words.text("scores.sentence", scores.size(), rows.size(), same, other, scale);
    }

    private static long counted(List<FollowRows.Score> rows, String remark) {
        return rows.stream().filter(row -> row.remark().equals(remark)).count();
    }

    private Optional<Rubric> rubric(UnitLine line) {
        return forms.stream()
                .flatMap(form -> form.rowList(Rubrics.class).stream())
                .flatMap(rubrics ->
                        rubrics
                                .inForce(
                                        setting.programme().units(),
                                        line.unit(),
                                        setting.snapshot().period().end())
                                .stream())
                .findFirst();
    }

    private FollowRows.Score row(UnitLine line) {
        Optional<UnitScore> sheet = Optional.ofNullable(scores.get(line.unit().code()));
        Optional<Rubric> rubric = rubric(line);
        Optional<Rubric.Result> own = result(rubric, sheet.map(UnitScore::own));
        Optional<Rubric.Result> verified = result(rubric, sheet.map(UnitScore::verified));
        Optional<Rubric.Result> result = verified.or(() -> own);
        Optional<String> declared = sheet.map(UnitScore::declared).filter(code -> !code.isEmpty());
        boolean differs = result.isPresent()
                && declared.isPresent()
                && !result.get().band().code().equals(declared.get());
        return new FollowRows.Score(
                line.unit().code(),
                line.unit().name(),
                total(own),
                total(verified),
                declared.map(this::label).orElse(IndicatorTable.NOTHING),
                result.map(known -> label(known.band().code())).orElse(IndicatorTable.NOTHING),
                remark(sheet, result, rubric, differs),
                differs ? "bad" : "none");
    }

    private static Optional<Rubric.Result> result(Optional<Rubric> rubric, Optional<Map<String, Long>> points) {
        return rubric.flatMap(known -> points.flatMap(known::result));
    }

    private String total(Optional<Rubric.Result> result) {
        return result.map(known -> setting.numbers().count(known.total())).orElse(IndicatorTable.NOTHING);
    }

    private String remark(
            Optional<UnitScore> sheet, Optional<Rubric.Result> result, Optional<Rubric> rubric, boolean differs) {
        if (sheet.isEmpty()) {
            return words.text("scores.absent");
        }
        if (result.isEmpty() || sheet.get().declared().isEmpty()) {
            return words.text("scores.incomplete");
        }
        if (!differs) {
            return words.text("scores.same");
        }
        boolean barred = result.get().isKnockedOut()
                && result.get().byTotal().code().equals(sheet.get().declared());
        return barred
                ? words.text("scores.knocked-out", barring(sheet.get(), result.get(), rubric.orElseThrow()))
                : words.text("scores.other");
    }

    /** The criteria without a point that bar the class which the total alone would earn. */
    private static String barring(UnitScore sheet, Rubric.Result result, Rubric rubric) {
        Map<String, Long> points = rubric.result(sheet.verified()).isPresent() ? sheet.verified() : sheet.own();
        return result.byTotal().knockedOutBy().stream()
                .filter(code -> points.get(code) == 0)
                .collect(Collectors.joining(", "));
    }

    private String label(String code) {
        return forms.stream()
                .flatMap(form -> Optional.ofNullable(form.elements().get(ScoreCells.CLASS)).stream())
                .flatMap(element -> element.choice(code).stream())
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
