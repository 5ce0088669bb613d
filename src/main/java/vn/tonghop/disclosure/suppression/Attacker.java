package vn.tonghop.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads everything that is printed, knows the sums, and works out what the hidden numbers can be.
 *
 * <p>What is found is proven: each value belongs to one whole set of numbers that fits all sums.
 */
public final class Attacker {

    private static final int MOST_WAYS = 24;
    /** How far from a number others are looked for. */
    private static final int FARTHEST = 6;

    private final Equations equations;
    private final List<long[]> ways = new ArrayList<>();
    private final Map<String, Set<Long>> found = new HashMap<>();
    private @Nullable Bounds bounds;

    /** @param hidden the open cells that are not printed */
    public Attacker(Exposure exposure, Set<String> hidden) {
        Set<String> unknown = new TreeSet<>(hidden);
        exposure.cells().values().stream().filter(Cell::isNeverPrinted).forEach(cell -> unknown.add(cell.name()));
        this.equations = new Equations(exposure, unknown);
        equations.places().keySet().forEach(name -> found.put(name, new HashSet<>()));
        remember(equations.values());
    }

    /** How many values a hidden cell can have, counted up to {@code enough}. */
    public int feasible(String cell, int enough) {
        Set<Long> values = found.get(cell);
        int place = equations.places().get(cell);
        for (int way = 0; way < ways.size() && values.size() < enough; way++) {
            walk(ways.get(way), place, 1, enough, values);
            walk(ways.get(way), place, -1, enough, values);
        }
        if (values.size() < enough) {
            tryEverything(place, enough, values);
        }
        return Math.min(values.size(), enough);
    }

    /** Small steps do not find everything: what lies between the bounds is set, and all the rest has to follow. */
    private void tryEverything(int place, int enough, Set<Long> values) {
        Range range = bounds().of(place);
        long truth = equations.values()[place];
        for (long step = 1; step <= FARTHEST && values.size() < enough; step++) {
            for (long value : new long[] {truth - step, truth + step}) {
                if (range.holds(value) && !values.contains(value)) {
                    bounds().with(place, value).ifPresent(this::remember);
                }
            }
        }
    }

    private Bounds bounds() {
        if (bounds == null) {
            bounds = equations.bounds();
        }
        return bounds;
    }

    private void walk(long[] from, int place, int by, int enough, Set<Long> values) {
        Optional<long[]> way = Optional.of(from);
        while (way.isPresent() && values.size() < enough) {
            way = equations.moved(way.get(), place, by);
            way.ifPresent(this::remember);
        }
    }

    /** One way in which everything can be says something of every hidden cell. */
    private void remember(long[] solution) {
        if (ways.size() < MOST_WAYS) {
            ways.add(solution);
        }
        equations.places().forEach((name, place) -> found.get(name).add(solution[place]));
    }
}
