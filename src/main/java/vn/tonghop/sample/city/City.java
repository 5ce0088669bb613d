package vn.tonghop.sample.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;

/** All wards of the synthetic city in one year. */
public final class City {

    private static final int ESTABLISHMENTS = 4860;

    private final long seed;
    private final List<Ward> wards;

    /** @param supporting the codes of the wards that support people */
    public City(List<OrgUnit> units, Set<String> supporting, long seed) {
        this.seed = seed;
        this.wards = wards(units, supporting, seed);
    }

    public List<Ward> wards() {
        return wards;
    }

    /** How the wards share what the city does of one thing. */
    public Shares shares(String thing, int[] perMonth, int portion) {
        return shares(thing, perMonth, portion, ward -> true);
    }

    public Shares shares(String thing, int[] perMonth, int portion, Predicate<Ward> taking) {
        return new Shares(wards.stream().filter(taking).toList(), perMonth, portion, Dice.of(seed, thing));
    }

    public Dice dice(Ward ward, String about) {
        return Dice.of(seed, ward.unit().code(), about);
    }

    private static List<Ward> wards(List<OrgUnit> units, Set<String> supporting, long seed) {
        int[] sizes = sizes(units, seed);
        double[] eagerness = eagerness(units, sizes, seed);
        List<String> order = units.stream()
                .map(OrgUnit::code)
                .sorted(Comparator.comparingDouble(
                        code -> Dice.of(seed, code, "rank").spread(0, 1)))
                .toList();
        List<Ward> wards = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            OrgUnit unit = units.get(i);
            boolean supports = supporting.contains(unit.code());
            int rank = order.indexOf(unit.code());
            wards.add(new Ward(unit, rank, establishments(unit, sizes[i], seed), eagerness[i], supports));
        }
        return List.copyOf(wards);
    }

    /** A few inner wards with hundreds, many communes with a dozen. */
    private static int[] sizes(List<OrgUnit> units, long seed) {
        double[] weights = units.stream()
                .mapToDouble(unit -> isUrban(unit)
                        ? Dice.of(seed, unit.code(), "size").lognormal(46, 0.75)
                        : Dice.of(seed, unit.code(), "size").lognormal(14, 0.95))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        double scale = ESTABLISHMENTS * units.size() / 126.0 / sum;
        int[] sizes = new int[weights.length];
        double wanted = 0;
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            wanted += weights[i] * scale;
            sizes[i] = (int) Math.round(wanted) - given;
            given += sizes[i];
        }
        return sizes;
    }

    /** Between a third and nearly twice the mean, which is 1 over all establishments. */
    private static double[] eagerness(List<OrgUnit> units, int[] sizes, long seed) {
        double[] eagerness = units.stream()
                .mapToDouble(unit -> Dice.of(seed, unit.code(), "eagerness").spread(0.35, 1.65))
                .toArray();
        double weighted = 0;
        double all = 0;
        for (int i = 0; i < sizes.length; i++) {
            weighted += eagerness[i] * sizes[i];
            all += sizes[i];
        }
        for (int i = 0; i < sizes.length; i++) {
            eagerness[i] *= all / weighted;
        }
        return eagerness;
    }

    private static Map<Trade, Integer> establishments(OrgUnit unit, int size, long seed) {
        Dice dice = Dice.of(seed, unit.code(), "trades");
        Map<Trade, Integer> counts = new EnumMap<>(Trade.class);
        for (int i = 0; i < size; i++) {
            counts.merge(trade(dice.spread(0, 1), isUrban(unit)), 1, Integer::sum);
        }
        return counts;
    }

    private static Trade trade(double throwOfDice, boolean urban) {
        double left = throwOfDice;
        for (Trade trade : Trade.values()) {
            left -= trade.share(urban);
            if (left < 0) {
                return trade;
            }
        }
        return Trade.NT;
    }

    private static boolean isUrban(OrgUnit unit) {
        return unit.kind() == UnitKind.PHUONG;
    }
}
