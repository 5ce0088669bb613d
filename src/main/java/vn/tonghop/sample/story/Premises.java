package vn.tonghop.sample.story;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Trade;
import vn.tonghop.sample.city.Ward;

/** The establishments of a ward as they stand now; none that was inspected ever closes, so coverage stays below one. */
final class Premises {

    private static final double OPENING = 0.0070;
    private static final double CLOSING = 0.0058;
    private static final double COMPLEX = 0.02;

    private final Map<Trade, Integer> open;
    private final Map<Trade, Integer> inspected = new EnumMap<>(Trade.class);
    private final Map<Trade, Double> rounding = new EnumMap<>(Trade.class);
    private final Dice dice;

    Premises(Ward ward, Dice dice) {
        this.open = new EnumMap<>(Trade.class);
        this.dice = dice;
        for (Trade trade : Trade.values()) {
            open.put(trade, ward.establishments().getOrDefault(trade, 0));
            rounding.put(trade, dice.spread(0, 1));
        }
    }

    int open(Trade trade) {
        return open.get(trade);
    }

    int open() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    int complex(Trade trade) {
        return part(trade, COMPLEX);
    }

    /** A part of the open ones that stays the same while they do. */
    int part(Trade trade, double part) {
        return Math.min(open(trade), (int) Math.floor(open(trade) * part + (part < 1 ? rounding.get(trade) : 0)));
    }

    /** How many of a kind open in a month. */
    int opening(Trade trade) {
        return dice.rounded(open(trade) * OPENING);
    }

    /** How many of a kind close in a month. */
    int closing(Trade trade) {
        return Math.min(dice.rounded(open(trade) * CLOSING), open(trade) - inspected.getOrDefault(trade, 0));
    }

    void change(Trade trade, int difference) {
        open.merge(trade, difference, Integer::sum);
    }

    /** Remembers how many of a kind some team has inspected this year. */
    void inspected(Trade trade, int byTeam) {
        inspected.merge(trade, byTeam, Math::max);
    }
}
