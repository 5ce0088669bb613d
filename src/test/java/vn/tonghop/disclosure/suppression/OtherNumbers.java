package vn.tonghop.disclosure.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Other numbers that everything never printed could be, as somebody finds them who knows only the sums and the marks. */
public final class OtherNumbers {

    private final Equations equations;
    private final Bounds bounds;
    private final long[] truth;

    public OtherNumbers(Exposure exposure) {
        this.equations = new Equations(
                exposure,
                Set.copyOf(exposure.cells().values().stream()
                        .filter(Cell::isNeverPrinted)
                        .map(Cell::name)
                        .toList()));
        this.bounds = equations.bounds();
        this.truth = equations.values();
    }

    /** All of them, one being another by so much; those that need not differ are as they were. */
    public Optional<Map<String, Long>> with(String name, int by) {
        return with(truth, name, by);
    }

    private Optional<Map<String, Long>> with(long[] from, String name, int by) {
        int place = equations.places().get(name);
        Optional<long[]> way = Optional.of(from);
        for (int step = 0; step < Math.abs(by) && way.isPresent(); step++) {
            way = equations.moved(way.get(), place, Integer.signum(by));
        }
        return way.or(() -> bounds.with(place, truth[place] + by)).map(this::byName);
    }

    private Map<String, Long> byName(long[] numbers) {
        Map<String, Long> byName = new HashMap<>();
        equations.places().forEach((name, place) -> byName.put(name, numbers[place]));
        return byName;
    }
}
