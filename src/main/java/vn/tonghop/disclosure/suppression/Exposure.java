package vn.tonghop.disclosure.suppression;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that one audience gets to see, and how it hangs together. */
public record Exposure(Map<String, Cell> cells, List<Sum> sums) {

    public Exposure {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        sums = List.copyOf(sums);
        for (Sum sum : sums) {
            check(sum, cells);
        }
    }

    public static Exposure of(Collection<Cell> cells, List<Sum> sums) {
        Map<String, Cell> byName = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (byName.put(cell.name(), cell) != null) {
                throw new IllegalArgumentException("two cells are called " + cell.name());
            }
        }
        return new Exposure(byName, sums);
    }

    Cell cell(String name) {
        return cells.get(name);
    }

    /** With a small count that carries the mark of a larger one. */
    Exposure withBlurred(String name) {
        Map<String, Cell> others = new LinkedHashMap<>(cells);
        others.computeIfPresent(name, (key, cell) -> cell.blurred());
        return new Exposure(others, sums);
    }

    private static void check(Sum sum, Map<String, Cell> cells) {
        if (!cells.containsKey(sum.total()) || !cells.keySet().containsAll(sum.parts())) {
            throw new IllegalArgumentException("no such cell in " + sum);
        }
        long parts =
                sum.parts().stream().mapToLong(part -> cells.get(part).value()).sum();
        if (parts != cells.get(sum.total()).value()) {
            throw new IllegalArgumentException(sum + " does not add up: " + parts + ", not "
                    + cells.get(sum.total()).value());
        }
    }
}
