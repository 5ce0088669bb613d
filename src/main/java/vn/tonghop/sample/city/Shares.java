package vn.tonghop.sample.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the city does of one thing, month by month, and which wards do it. */
public final class Shares {

    private final List<Map<String, Integer>> months = new ArrayList<>();

    /**
     * @param perMonth what the city does in each month
     * @param portion how much of it a ward usually does when it does any
     */
    Shares(List<Ward> wards, int[] perMonth, int portion, Dice dice) {
        for (int total : perMonth) {
            months.add(shared(wards, total, portion, dice));
        }
    }

    /** A ward's part in a month from 1 to 12. */
    public int of(Ward ward, int month) {
        return months.get(month - 1).getOrDefault(ward.unit().code(), 0);
    }

    private static Map<String, Integer> shared(List<Ward> wards, int total, int portion, Dice dice) {
        int receivers = Math.min(wards.size(), Math.max(Math.min(total, 1), total / portion));
        List<Ward> chosen = chosen(wards, receivers, dice);
        Map<String, Integer> parts = new HashMap<>();
        int base = receivers == 0 ? 0 : total / receivers;
        int more = 0;
        for (int i = 0; i < receivers; i++) {
            boolean first = i % 2 == 0;
            more = first && i + 1 < receivers ? dice.between(0, base * 2 / 5) : first ? 0 : -more;
            int rest = i < total - base * receivers ? 1 : 0;
            parts.put(chosen.get(i).unit().code(), base + more + rest);
        }
        return parts;
    }

    /** Larger wards are chosen more often. */
    private static List<Ward> chosen(List<Ward> wards, int count, Dice dice) {
        record Lot(Ward ward, double number) {}
        return wards.stream()
                .map(ward -> new Lot(ward, -StrictMath.log(dice.spread(1e-9, 1)) / (ward.size() + 8)))
                .sorted(Comparator.comparingDouble(Lot::number))
                .limit(count)
                .map(Lot::ward)
                .toList();
    }
}
