package vn.tonghop.sample.general;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.draft.Portions;
import vn.tonghop.sample.draft.Spot;

/** Makes up the whole of a ratio and as much of it as the plan wants by now. */
final class Ratios {

    private static final int MONTHS = 12;
    private static final double MOST = 0.96;
    private static final double ROOM = 1.4;
    private static final double FEW = 2;
    private static final double MANY = 30;
    private static final double SMALL = 14;
    private static final double LARGE = 90;

    /** @param due the units that owe the figures */
    void fill(Wish wish, List<OrgUnit> due, Drafts drafts) {
        for (OrgUnit unit : due) {
            List<Spot> parts = drafts.spots(unit, wish.indicator().numerator());
            List<Spot> whole = drafts.spots(unit, wish.indicator().denominator());
            if (!parts.isEmpty() && !whole.isEmpty()) {
                whole(wish, unit, whole, parts, due.size());
                parts(wish, due.size(), whole, parts);
            }
        }
    }

    private static void whole(Wish wish, OrgUnit unit, List<Spot> whole, List<Spot> parts, int units) {
        Dice dice = wish.dice("size " + unit.code());
        boolean flows = whole.stream().anyMatch(spot -> !spot.field().isStock());
        int months = whole.get(0).draft().report().period().kind().months();
        double crowd = Math.max(1, Math.sqrt(units / (flows ? FEW : MANY)));
        double size = dice.spread(SMALL, LARGE) / crowd * (flows ? (double) months / MONTHS : 1);
        double least = ROOM * parts.stream().mapToLong(Spot::value).sum() * (flows ? 1 : (double) MONTHS / months);
        long[] split = Portions.split(
                whole.get(0).draft().dice("whole " + wish.indicator().code()).rounded(Math.max(size, least)),
                whole.stream()
                        .map(spot -> flows == spot.field().isStock() ? 0 : dice.spread(0.05, 1))
                        .toList());
        for (int i = 0; i < split.length; i++) {
            Spot spot = whole.get(i);
            if (!spot.isWanted() && !spot.isCarried()) {
                boolean stands =
                        spot.field().isStock() && spot.draft().earlier().isPresent();
                spot.want(
                        stands ? spot.draft().earlier().get().value(spot.field().cell()) : split[i]);
            } else {
                spot.draft().carryOut(spot.field().sheet());
            }
        }
    }

    private static void parts(Wish wish, int units, List<Spot> whole, List<Spot> parts) {
        List<Spot> free = parts.stream().filter(spot -> !whole.contains(spot)).toList();
        double rate = wish.part(whole.get(0).draft().report().period(), units);
        long wanted = Math.round(rate * whole.stream().mapToLong(Ratios::toDate).sum());
        long there = parts.stream().mapToLong(Ratios::toDate).sum();
        List<Double> rooms = new ArrayList<>();
        free.forEach(spot -> rooms.add(room(spot, whole)));
        long[] split = Portions.split(Math.max(0, wanted - there), rooms);
        for (int i = 0; i < split.length; i++) {
            Spot spot = free.get(i);
            spot.want(spot.value() + Math.min(split[i], (long) Math.ceil(rooms.get(i))));
        }
    }

    /** How much more of a kind there can be: what the whole has of it less what was reported. */
    private static double room(Spot part, List<Spot> whole) {
        Optional<Spot> same = whole.stream()
                .filter(spot -> spot.field().kind().equals(part.field().kind()))
                .findFirst();
        long size = same.map(Ratios::toDate)
                .orElseGet(() -> whole.stream().mapToLong(Ratios::toDate).sum());
        return Math.max(0, Math.floor(size * MOST) - toDate(part));
    }

    private static long toDate(Spot spot) {
        return spot.value() + (spot.field().isStock() ? 0 : spot.before());
    }
}
