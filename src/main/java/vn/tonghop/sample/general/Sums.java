package vn.tonghop.sample.general;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.draft.Draft;
import vn.tonghop.sample.draft.Portions;
import vn.tonghop.sample.draft.Spot;

/** Shares out what a plan counts: large units do more of it, and in the end it is about what the plan wants. */
final class Sums {

    private static final int MONTHS = 12;
    private static final double UNEVEN = 0.35;

    private final Map<String, Portions> running = new HashMap<>();

    /** @param due the units that owe the figures */
    void fill(Wish wish, List<OrgUnit> due, Drafts drafts) {
        double year = wish.year(drafts.period(), due.size());
        double all = due.stream().mapToDouble(unit -> size(wish, unit)).sum();
        for (OrgUnit unit : due) {
            List<Spot> spots = drafts.spots(unit, wish.indicator().numerator());
            if (!spots.isEmpty()) {
                fill(wish, spots, year * size(wish, unit) / all);
            }
        }
    }

    private void fill(Wish wish, List<Spot> spots, double year) {
        Draft draft = spots.get(0).draft();
        Dice dice = draft.dice(wish.indicator().code());
        boolean level = spots.get(0).field().isStock();
        int months = level
                ? draft.report().period().lastMonth()
                : draft.report().period().kind().months();
        double part = year * months / MONTHS * dice.spread(1 - UNEVEN, 1 + UNEVEN);
        long number = level
                ? Math.round(part)
                : running.computeIfAbsent(
                                wish.indicator().code(),
                                code -> new Portions(wish.dice("start").spread(0, 1)))
                        .next(part);
        long[] parts = Portions.split(
                number,
                spots.stream()
                        .map(spot -> -StrictMath.log(dice.spread(1e-9, 1)))
                        .toList());
        for (int i = 0; i < parts.length; i++) {
            spots.get(i).want(parts[i]);
        }
    }

    private static double size(Wish wish, OrgUnit unit) {
        return wish.dice(unit.code()).spread(UNEVEN, 1);
    }
}
