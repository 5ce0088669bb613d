package vn.tonghop.sample.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.plan.rubric.Criterion;
import vn.tonghop.plan.rubric.Rubric;
import vn.tonghop.plan.rubric.Rubrics;

/** Gives points by the rubric in force, adds them up and takes the class that follows, as the form's score sheet asks. */
public final class ScoreSheet {

    /** The columns of points, each with the element of their total. */
    private static final Map<String, String> TOTALS = Map.of("C_DIEM", "C_TONG", "C_TD", "C_TD_TONG");

    private static final String CLASS = "C_LOAI";
    private static final int BEST = 0;

    private final Draft draft;

    public ScoreSheet(Draft draft) {
        this.draft = draft;
    }

    /** Nothing happens to a form without a score sheet. */
    public void fill(Programme programme) {
        OwedReport report = draft.report();
        programme
                .forms()
                .get(report.form())
                .rowList(Rubrics.class)
                .flatMap(rubrics -> rubrics.inForce(
                        programme.units(), report.unit(), report.period().end()))
                .ifPresent(this::fill);
    }

    private void fill(Rubric rubric) {
        boolean best = fields(CLASS).stream().allMatch(field -> draft.value(field.cell()) == BEST);
        Map<String, Long> points = new HashMap<>();
        rubric.criteria().forEach(criterion -> points.put(criterion.code(), points(criterion, best)));
        rubric.result(points)
                .ifPresent(result -> TOTALS.forEach((column, total) -> {
                    fields(column).forEach(field -> draft.put(field, points.get(field.kind())));
                    fields(total).forEach(field -> draft.put(field, result.total()));
                    fields(CLASS).forEach(field -> draft.put(field, place(field, result)));
                }));
    }

    private List<Field> fields(String element) {
        return draft.blank().of(new Term(element, ""));
    }

    private long points(Criterion criterion, boolean best) {
        int lost = draft.dice("points " + criterion.code()).between(0, best ? 1 : criterion.max() / 2);
        return criterion.knockOut() ? criterion.max() : criterion.max() - lost;
    }

    private static long place(Field field, Rubric.Result result) {
        return field.element().choices().stream()
                .map(Choice::code)
                .toList()
                .indexOf(result.band().code());
    }
}
