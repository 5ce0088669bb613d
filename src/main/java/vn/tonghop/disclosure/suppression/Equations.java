package vn.tonghop.disclosure.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sums as somebody reads them who sees everything but the hidden cells: equations in whole numbers between bounds. */
final class Equations {

    private static final int MOST_STEPS = 20_000;

    /** Unknowns of one equation with their signs; together they make {@code result}. */
    private record Equation(int[] unknowns, int[] signs, long result) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final List<List<Integer>> equationsOf = new ArrayList<>();
    private final long[] low;
    private final long[] high;
    private int steps;

    Equations(Exposure exposure, Set<String> hidden) {
        hidden.forEach(name -> places.put(name, places.size()));
        low = new long[places.size()];
        high = new long[places.size()];
        places.forEach((name, place) -> {
            low[place] = exposure.cell(name).known().low();
            high[place] = exposure.cell(name).known().high();
            equationsOf.add(new ArrayList<>());
        });
        exposure.sums().forEach(sum -> add(sum, exposure));
    }

    private void add(Sum sum, Exposure exposure) {
        List<Integer> unknowns = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        long result = 0;
        List<String> all = new ArrayList<>(sum.parts());
        all.add(sum.total());
        for (int i = 0; i < all.size(); i++) {
            int sign = i < sum.parts().size() ? 1 : -1;
            Integer place = places.get(all.get(i));
            if (place == null) {
                result -= sign * exposure.cell(all.get(i)).value();
            } else {
                unknowns.add(place);
                signs.add(sign);
            }
        }
        if (!unknowns.isEmpty()) {
            unknowns.forEach(place -> equationsOf.get(place).add(equations.size()));
            equations.add(new Equation(ints(unknowns), ints(signs), result));
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    Map<String, Integer> places() {
        return places;
    }

    /** One way in which everything can be, with one hidden cell at a value; empty when there is none or none was found. */
    Optional<long[]> solution(int place, long value) {
        long[] least = low.clone();
        long[] most = high.clone();
        if (value < least[place] || value > most[place]) {
            return Optional.empty();
        }
        least[place] = value;
        most[place] = value;
        steps = 0;
        boolean possible = narrow(least, most, new ArrayDeque<>(equationsOf.get(place)));
        return possible ? search(least, most) : Optional.empty();
    }

    /** The bounds of a hidden cell that follow from the sums. */
    Range bounds(int place) {
        long[] least = low.clone();
        long[] most = high.clone();
        Deque<Integer> all = new ArrayDeque<>();
        for (int i = 0; i < equations.size(); i++) {
            all.add(i);
        }
        narrow(least, most, all);
        return new Range(least[place], most[place]);
    }

    private Optional<long[]> search(long[] least, long[] most) {
        int place = narrowest(least, most);
        if (place < 0) {
            return Optional.of(least);
        }
        for (long value : tries(least[place], most[place])) {
            if (++steps > MOST_STEPS) {
                return Optional.empty();
            }
            long[] lower = least.clone();
            long[] upper = most.clone();
            lower[place] = value;
            upper[place] = value;
            if (narrow(lower, upper, new ArrayDeque<>(equationsOf.get(place)))) {
                Optional<long[]> found = search(lower, upper);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All values of a short range; of a long one those at its ends, which leave the others the most room. */
    private static long[] tries(long least, long most) {
        if (most - least < 12) {
            long[] all = new long[(int) (most - least) + 1];
            Arrays.setAll(all, i -> least + i);
            return all;
        }
        return new long[] {least, least + 1, least + 2, most, most - 1, (least + most) / 2};
    }

    /** An open unknown that stands in an equation; any other is free and takes its least value. */
    private int narrowest(long[] least, long[] most) {
        int best = -1;
        for (int i = 0; i < least.length; i++) {
            boolean open = least[i] < most[i] && !equationsOf.get(i).isEmpty();
            if (open && (best < 0 || most[i] - least[i] < most[best] - least[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Draws the bounds together until nothing moves; false when there is nothing left between them. */
    private boolean narrow(long[] least, long[] most, Deque<Integer> waiting) {
        boolean[] queued = new boolean[equations.size()];
        waiting.forEach(each -> queued[each] = true);
        for (int moves = 0; !waiting.isEmpty() && moves < MOST_STEPS; moves++) {
            int next = waiting.poll();
            queued[next] = false;
            Equation equation = equations.get(next);
            for (int i = 0; i < equation.unknowns().length; i++) {
                int place = equation.unknowns()[i];
                long before = most[place] - least[place];
                tighten(equation, i, least, most);
                if (least[place] > most[place]) {
                    return false;
                }
                if (most[place] - least[place] < before) {
                    enqueue(place, waiting, queued);
                }
            }
        }
        return true;
    }

    private void enqueue(int place, Deque<Integer> waiting, boolean[] queued) {
        for (int each : equationsOf.get(place)) {
            if (!queued[each]) {
                queued[each] = true;
                waiting.add(each);
            }
        }
    }

    /** One unknown is the result less all the others. */
    private static void tighten(Equation equation, int own, long[] least, long[] most) {
        long lowest = equation.result();
        long highest = equation.result();
        for (int i = 0; i < equation.unknowns().length; i++) {
            if (i != own) {
                int place = equation.unknowns()[i];
                boolean plus = equation.signs()[i] > 0;
                lowest -= plus ? most[place] : -least[place];
                highest -= plus ? least[place] : -most[place];
            }
        }
        int place = equation.unknowns()[own];
        boolean plus = equation.signs()[own] > 0;
        least[place] = Math.max(least[place], plus ? lowest : -highest);
        most[place] = Math.min(most[place], plus ? highest : -lowest);
    }
}
