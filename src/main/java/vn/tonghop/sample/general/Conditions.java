package vn.tonghop.sample.general;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Condition;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Measure;
import vn.tonghop.plan.register.Register;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.draft.Spot;

/** Lets units fulfil conditions, some early in the year and some late, and places on a list become quiet. */
final class Conditions {

    private static final int QUARTER = 3;
    private static final double QUIET = 0.85;

    private final Register register;

    Conditions(Register register) {
        this.register = register;
    }

    /** @param due the units that owe the figures */
    void fill(Wish wish, List<OrgUnit> due, Drafts drafts) {
        Measure measure = wish.indicator().measure();
        double part = wish.part(drafts.period(), due.size());
        for (OrgUnit unit : due) {
            boolean done = wish.dice(unit.code()).spread(0, 1) < part;
            if (!measure.items().isEmpty()) {
                measure.items().forEach(item -> place(wish, unit, item, drafts));
            } else if (!measure.quarterRows().isEmpty()) {
                quarters(measure, unit, done, drafts);
            } else {
                measure.conditions().forEach(condition -> fill(wish, condition, unit, done, drafts));
            }
        }
    }

    private static void fill(Wish wish, Condition condition, OrgUnit unit, boolean done, Drafts drafts) {
        boolean everyQuarter = wish.indicator().kind() == IndicatorKind.FREQUENCY;
        BigDecimal level = wish.indicator().measure().perQuarter().orElse(BigDecimal.ZERO);
        List<Spot> spots = drafts.spots(unit, List.of(condition.term()));
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            Dice dice = spot.draft().dice(wish.indicator().code() + unit.code());
            if (everyQuarter) {
                int times = Math.max(1, spot.draft().report().period().kind().months() / QUARTER);
                spot.want(done && i == 0 ? level.longValue() * times + dice.between(0, 1) : 0);
            } else {
                spot.want(number(condition, BigDecimal.ZERO, done && (i == 0 || condition.holdsAtZero()), dice));
            }
        }
    }

    /** A quarter that is over has its row; a later one has nothing yet. */
    private static void quarters(Measure measure, OrgUnit unit, boolean done, Drafts drafts) {
        Period period = drafts.period();
        long level = measure.perQuarter().orElse(BigDecimal.ONE).longValue();
        for (int quarter = 0; quarter < measure.quarterRows().size(); quarter++) {
            int first = quarter * QUARTER + 1;
            boolean over = first + QUARTER - 1 <= period.lastMonth();
            for (Condition condition : measure.conditionsOfQuarter(quarter)) {
                drafts.spots(unit, List.of(condition.term()))
                        .forEach(spot -> spot.want(
                                over
                                                && done
                                                && first
                                                        >= spot.draft()
                                                                .report()
                                                                .period()
                                                                .firstMonth()
                                        ? level
                                        : 0));
            }
        }
    }

    private void place(Wish wish, OrgUnit unit, String item, Drafts drafts) {
        BigDecimal baseline =
                register.find(item).map(place -> place.baseline().number()).orElse(BigDecimal.ZERO);
        boolean quiet = wish.dice(item).chance(QUIET);
        for (Condition condition : wish.indicator().measure().conditionsOf(item)) {
            drafts.spots(unit, List.of(condition.term()))
                    .forEach(spot -> spot.want(number(condition, baseline, quiet, wish.dice(item))));
        }
    }

    /** A small number with which a condition holds, or does not. */
    private static long number(Condition condition, BigDecimal baseline, boolean holds, Dice dice) {
        BigDecimal level = condition.level().orElse(baseline);
        LongStream candidates = LongStream.of(
                condition.holdsAtZero() ? 0 : dice.between(1, 2), level.longValue(), level.longValue() + 1, 1, 0);
        return candidates
                .filter(number -> condition.holds(BigDecimal.valueOf(number), baseline) == holds)
                .findFirst()
                .orElse(0);
    }
}
