package vn.tonghop.disclosure.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Between which bounds the hidden numbers can be at once, narrowed by one sum after the other until none narrows them any
 * more; where that does not settle it, numbers are tried, first as they really are.
 */
final class Bounds {

    private static final int MOST_TRIED = 400;
    private static final int MOST_NARROWED = 20_000;

    private final List<Equations.Equation> equations;
    private final List<List<Integer>> equationsOf;
    private final long[] truth;
    private final long[] low;
    private final long[] high;
    private int tried;
    private int narrowed;

    Bounds(List<Equations.Equation> equations, List<List<Integer>> equationsOf, Range[] known, long[] truth) {
        this.equations = equations;
        this.equationsOf = equationsOf;
        this.truth = truth;
        this.low = Arrays.stream(known).mapToLong(Range::low).toArray();
        this.high = Arrays.stream(known).mapToLong(Range::high).toArray();
        narrow(low, high, all());
    }

    Range of(int place) {
        return new Range(low[place], high[place]);
    }

    /** All numbers when one of them is set to a value; empty when that cannot be, or was not found to be. */
    Optional<long[]> with(int place, long value) {
        tried = 0;
        narrowed = 0;
        return of(place).holds(value) ? set(low, high, place, value, value) : Optional.empty();
    }

    private Optional<long[]> set(long[] low, long[] high, int place, long from, long to) {
        if (from > to || ++tried > MOST_TRIED) {
            return Optional.empty();
        }
        long[] least = low.clone();
        long[] most = high.clone();
        least[place] = from;
        most[place] = to;
        return narrow(least, most, equationsOf.get(place)) ? rest(least, most) : Optional.empty();
    }

    private Optional<long[]> rest(long[] low, long[] high) {
        int next = narrowest(low, high);
        if (next < 0) {
            return Optional.of(low);
        }
        long first = Math.max(low[next], Math.min(high[next], truth[next]));
        return set(low, high, next, first, first)
                .or(() -> set(low, high, next, low[next], first - 1))
                .or(() -> set(low, high, next, first + 1, high[next]));
    }

    private static int narrowest(long[] low, long[] high) {
        int narrowest = -1;
        for (int place = 0; place < low.length; place++) {
            boolean open = low[place] < high[place];
            if (open && (narrowest < 0 || high[place] - low[place] < high[narrowest] - low[narrowest])) {
                narrowest = place;
            }
        }
        return narrowest;
    }

    private List<Integer> all() {
        return IntStream.range(0, equations.size()).boxed().toList();
    }

    /** False when no numbers are left, or it takes too long. */
    private boolean narrow(long[] low, long[] high, List<Integer> first) {
        Deque<Integer> waiting = new ArrayDeque<>(first);
        var queued = new BitSet();
        first.forEach(queued::set);
        while (!waiting.isEmpty()) {
            int each = waiting.poll();
            queued.clear(each);
            if (++narrowed > MOST_NARROWED || !narrow(low, high, each, waiting, queued)) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(long[] low, long[] high, int each, Deque<Integer> waiting, BitSet queued) {
        Equations.Equation equation = equations.get(each);
        for (int i = 0; i < equation.unknowns().length; i++) {
            int place = equation.unknowns()[i];
            int sign = equation.signs()[i];
            long left = equation.sum(truth);
            long most = left - equation.least(low, high, i);
            long least = left - equation.most(low, high, i);
            long from = Math.max(low[place], sign > 0 ? least : -most);
            long to = Math.min(high[place], sign > 0 ? most : -least);
            if (from > to) {
                return false;
            }
            if (from > low[place] || to < high[place]) {
                low[place] = from;
                high[place] = to;
                wake(place, waiting, queued);
            }
        }
        return true;
    }

    private void wake(int place, Deque<Integer> waiting, BitSet queued) {
        for (int other : equationsOf.get(place)) {
            if (!queued.get(other)) {
                queued.set(other);
                waiting.add(other);
            }
        }
    }
}
