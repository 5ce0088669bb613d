package vn.tonghop.disclosure.suppression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who reads everything that is printed, knows the sums, and works out what the hidden numbers can be.
 *
 * <p>What is found is proven: each value belongs to one whole set of numbers that fits all sums.
 */
public final class Attacker {

    private static final int AROUND = 4;

    private final Exposure exposure;
    private final Equations equations;
    private final Map<String, Set<Long>> found = new HashMap<>();

    /** @param hidden the open cells that are not printed */
    public Attacker(Exposure exposure, Set<String> hidden) {
        this.exposure = exposure;
        Set<String> unknown = new HashSet<>(hidden);
        exposure.cells().values().stream()
                .filter(cell -> cell.print() == Cell.Print.UNSEEN)
                .forEach(cell -> unknown.add(cell.name()));
        this.equations = new Equations(exposure, unknown);
        equations.places().keySet().forEach(name -> {
            Set<Long> own = new HashSet<>();
            own.add(exposure.cell(name).value());
            found.put(name, own);
        });
    }

    /** How many values a hidden cell can have, counted up to {@code enough}. */
    public int feasible(String cell, int enough) {
        Set<Long> values = found.get(cell);
        if (values.size() < enough) {
            int place = equations.places().get(cell);
            Range bounds = equations.bounds(place);
            long own = exposure.cell(cell).value();
            for (int step = 1; step <= AROUND && values.size() < enough; step++) {
                attempt(place, own + step, bounds, values);
                attempt(place, own - step, bounds, values);
            }
            attempt(place, bounds.low(), bounds, values);
            attempt(place, bounds.high(), bounds, values);
        }
        return Math.min(values.size(), enough);
    }

    private void attempt(int place, long value, Range bounds, Set<Long> values) {
        if (bounds.holds(value) && !values.contains(value)) {
            Optional<long[]> solution = equations.solution(place, value);
            solution.ifPresent(this::remember);
        }
    }

    /** One way in which everything can be says something of every hidden cell. */
    private void remember(long[] solution) {
        equations.places().forEach((name, place) -> found.get(name).add(solution[place]));
    }
}
