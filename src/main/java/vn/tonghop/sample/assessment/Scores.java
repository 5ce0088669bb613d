package vn.tonghop.sample.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.rubric.Criterion;
import vn.tonghop.plan.rubric.Rubric;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;
import vn.tonghop.submission.Value;

/** Sheet 10: the points that a ward gives itself when the year closes, their total and the class that follows. */
public final class Scores implements Chapter {

    private final Rubric rubric;
    private final List<Choice> classes;
    private final boolean recognised;
    private final Dice dice;

    /**
     * @param classes what the form offers
     * @param recognised whether the ward was recognised as free of prostitution, and so scores high
     */
    public Scores(Rubric rubric, List<Choice> classes, boolean recognised, Dice dice) {
        this.rubric = rubric;
        this.classes = List.copyOf(classes);
        this.recognised = recognised;
        this.dice = dice;
    }

    @Override
    public void tell(Page page) {
        if (!page.period().end().equals(page.period().reportYear().end())) {
            return;
        }
        page.sheet("10_ChamDiem");
        Map<String, Long> points = new HashMap<>();
        for (Criterion criterion : rubric.criteria()) {
            long given = points(criterion);
            points.put(criterion.code(), given);
            page.put("C_DIEM", criterion.code(), given);
        }
        rubric.result(points).ifPresent(result -> {
            page.put("C_TONG", result.total());
            page.put("C_LOAI", "", choice(result.band().code()));
        });
    }

    private long points(Criterion criterion) {
        int lost = recognised ? dice.between(0, 1) : dice.between(criterion.max() / 5, criterion.max() / 2);
        return criterion.knockOut() ? criterion.max() : criterion.max() - lost;
    }

    private Value choice(String code) {
        int place = classes.stream().map(Choice::code).toList().indexOf(code);
        return Value.choice(place, code);
    }
}
