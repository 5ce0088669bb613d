package vn.tonghop.web.plan;

import java.time.LocalDate;
import vn.tonghop.plan.indicator.Citation;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.spreadsheet.feedback.Labels;

/**
 * One indicator for a reader.
 *
 * @param target the level in force; empty where the plan names none
 * @param decision that put it in the place of the plan's own level; empty otherwise
 */
record PlanLine(String code, String name, String unit, String target, String decision, Citation citation) {

    static PlanLine of(Indicator indicator, LocalDate day, Labels labels) {
        return new PlanLine(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.target(day).map(target -> words(target, labels)).orElse(""),
                indicator
                        .target(day)
                        .flatMap(Target::amendment)
                        .map(Target.Amendment::decision)
                        .orElse(""),
                indicator.citation());
    }

    private static String words(Target target, Labels labels) {
        return sign(target.comparator()) + " " + labels.number(target.value()) + (target.percent() ? " %" : "");
    }

    private static String sign(Comparator comparator) {
        return comparator == Comparator.AT_LEAST ? "≥" : ">";
    }
}
