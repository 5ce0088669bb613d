package vn.tonghop.disclosure.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sums as somebody reads them who sees everything but the hidden cells: equations in whole numbers between bounds.
 *
 * <p>From one way in which everything can be, others are found by moving one number by one and mending each sum that this
 * upsets with another hidden number of it.
 */
final class Equations {

    private static final int MOST_STEPS = 3_000;
    private static final int DEEPEST = 60;

    /** Unknowns of one sum with their signs. */
    record Equation(int[] unknowns, int[] signs) {

        long sum(long[] values) {
            long sum = 0;
            for (int i = 0; i < unknowns.length; i++) {
                sum += signs[i] * values[unknowns[i]];
            }
            return sum;
        }

        /** The least that all but one of them can add up to. */
        long least(long[] low, long[] high, int but) {
            long sum = 0;
            for (int i = 0; i < unknowns.length; i++) {
                sum += i == but ? 0 : signs[i] > 0 ? low[unknowns[i]] : -high[unknowns[i]];
            }
            return sum;
        }

        /** The most that all but one of them can add up to. */
        long most(long[] low, long[] high, int but) {
            long sum = 0;
            for (int i = 0; i < unknowns.length; i++) {
                sum += i == but ? 0 : signs[i] > 0 ? high[unknowns[i]] : -low[unknowns[i]];
            }
            return sum;
        }
    }

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final List<List<Integer>> equationsOf = new ArrayList<>();
    private final Range[] known;
    private final long[] values;

    Equations(Exposure exposure, Set<String> hidden) {
        hidden.forEach(name -> places.put(name, places.size()));
        known = new Range[places.size()];
        values = new long[places.size()];
        places.forEach((name, place) -> {
            known[place] = exposure.cell(name).known();
            values[place] = exposure.cell(name).value();
            equationsOf.add(new ArrayList<>());
        });
        exposure.sums().forEach(this::add);
    }

    private void add(Sum sum) {
        List<Integer> unknowns = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        sum.parts().forEach(part -> add(part, 1, unknowns, signs));
        add(sum.total(), -1, unknowns, signs);
        if (!unknowns.isEmpty()) {
            unknowns.forEach(place -> equationsOf.get(place).add(equations.size()));
            equations.add(new Equation(ints(unknowns), ints(signs)));
        }
    }

    private void add(String name, int sign, List<Integer> unknowns, List<Integer> signs) {
        Optional.ofNullable(places.get(name)).ifPresent(place -> {
            unknowns.add(place);
            signs.add(sign);
        });
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    Map<String, Integer> places() {
        return places;
    }

    /** The hidden numbers as they are. */
    long[] values() {
        return values.clone();
    }

    Bounds bounds() {
        return new Bounds(equations, equationsOf, known, values);
    }

    /** The same with one number moved by one, everything still adding up; empty when no way was found. */
    Optional<long[]> moved(long[] from, int place, int by) {
        var move = new Move(from);
        return move.add(place, by) && move.mend(0) ? Optional.of(move.now) : Optional.empty();
    }

    /** Numbers on the move, and by how much each sum is out meanwhile. */
    private final class Move {

        private final long[] now;
        private final boolean[] used;
        private final int[] out;
        private int steps;

        Move(long[] from) {
            this.now = from.clone();
            this.used = new boolean[from.length];
            this.out = new int[equations.size()];
        }

        boolean add(int place, int by) {
            if (used[place] || !known[place].holds(now[place] + by)) {
                return false;
            }
            shift(place, by);
            used[place] = true;
            return true;
        }

        private void shift(int place, int by) {
            now[place] += by;
            for (int each : equationsOf.get(place)) {
                out[each] += by * sign(equations.get(each), place);
            }
        }

        private static int sign(Equation equation, int place) {
            int i = 0;
            while (equation.unknowns()[i] != place) {
                i++;
            }
            return equation.signs()[i];
        }

        boolean mend(int depth) {
            int worst = worst();
            if (worst < 0) {
                return true;
            }
            if (depth > DEEPEST) {
                return false;
            }
            for (int place : candidates(worst)) {
                int by = -out[worst] * sign(equations.get(worst), place);
                if (++steps > MOST_STEPS) {
                    return false;
                }
                if (add(place, by)) {
                    if (mend(depth + 1)) {
                        return true;
                    }
                    shift(place, -by);
                    used[place] = false;
                }
            }
            return false;
        }

        /** The sum that is out and has the fewest numbers left to mend it; none when all add up. */
        private int worst() {
            int worst = -1;
            long fewest = Long.MAX_VALUE;
            for (int each = 0; each < out.length; each++) {
                if (out[each] != 0) {
                    long free = free(equations.get(each));
                    if (free < fewest) {
                        fewest = free;
                        worst = each;
                    }
                }
            }
            return worst;
        }

        private long free(Equation equation) {
            long free = 0;
            for (int place : equation.unknowns()) {
                free += used[place] ? 0 : 1;
            }
            return free;
        }

        /** First those that upset no other sum. */
        private List<Integer> candidates(int equation) {
            List<Integer> candidates = new ArrayList<>();
            for (int place : equations.get(equation).unknowns()) {
                if (!used[place]) {
                    candidates.add(place);
                }
            }
            candidates.sort(
                    Comparator.comparingInt(place -> equationsOf.get(place).size()));
            return candidates;
        }
    }
}
