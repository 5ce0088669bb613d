package vn.tonghop.sample.general;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.sample.draft.Spot;

/** Puts into drafts what the plan's indicators are measured by, then what its duties ask. */
final class Goals {

    private static final double DUTY_DONE = 0.8;
    private static final int A_FEW = 3;

    private final Programme programme;
    private final long seed;
    private final Sums sums = new Sums();
    private final Ratios ratios = new Ratios();
    private final Conditions conditions;
    private final Map<String, List<OrgUnit>> due = new HashMap<>();

    Goals(Programme programme, long seed) {
        this.programme = programme;
        this.seed = seed;
        this.conditions = new Conditions(programme.register());
    }

    void fill(Drafts drafts) {
        due.clear();
        List<Indicator> measured = programme.indicators().stream()
                .filter(indicator -> !indicator.kind().hasParts())
                .toList();
        measured.stream()
                .filter(each -> isSum(each.kind()))
                .forEach(each -> sums.fill(wish(each), due(each, drafts), drafts));
        measured.stream()
                .filter(each -> each.kind() == IndicatorKind.RATIO)
                .forEach(each -> ratios.fill(wish(each), due(each, drafts), drafts));
        measured.stream()
                .filter(each -> each.kind().hasConditions())
                .forEach(each -> conditions.fill(wish(each), due(each, drafts), drafts));
        programme.duties().forEach(duty -> fill(duty, drafts));
    }

    private void fill(Duty duty, Drafts drafts) {
        List<OrgUnit> units = duty.reporters()
                .map(group -> programme.reporters().get(group).due(programme.units(), drafts.period()))
                .orElse(List.of());
        for (OrgUnit unit : units) {
            for (Term term : duty.asked()) {
                drafts.spots(unit, List.of(term)).stream()
                        .filter(spot -> spot.field().hasNumber() && !spot.isWanted() && !spot.isCarried())
                        .forEach(Goals::duty);
            }
        }
    }

    private static void duty(Spot spot) {
        var field = spot.field();
        boolean done = spot.draft().yearDice("duty " + field.cell()).chance(DUTY_DONE);
        boolean some = done && field.isCount() && !field.sheet().sensitive();
        spot.suggest(
                some ? spot.draft().dice("duty " + field.cell()).between(0, A_FEW) : done && !field.isNumber() ? 1 : 0);
    }

    private List<OrgUnit> due(Indicator indicator, Drafts drafts) {
        return due.computeIfAbsent(indicator.reporters(), group -> programme.due(indicator, drafts.period()));
    }

    private Wish wish(Indicator indicator) {
        return new Wish(indicator, seed);
    }

    private static boolean isSum(IndicatorKind kind) {
        return kind == IndicatorKind.COUNT || kind == IndicatorKind.NEUTRAL || kind == IndicatorKind.ZERO_TOLERANCE;
    }
}
