package vn.tonghop.submission.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;

/**
 * One cell in which a version says something else than what it takes the place of.
 *
 * @param cell in the later file; in the earlier one where the later has none
 */
public record CellChange(
        String element, String category, CellAddress cell, Optional<Value> before, Optional<Value> after) {

    private record Key(String element, String category) {}

    /** What a report said before and says now; of a supplement, only what it brings is compared. */
    public static List<CellChange> between(List<Observation> before, List<Observation> after, boolean supplement) {
        Map<Key, Observation> old = byKey(before);
        List<CellChange> changes = new ArrayList<>();
        for (Observation now : after) {
            Optional<Value> then = Optional.ofNullable(old.remove(key(now))).map(Observation::value);
            if (then.isEmpty() || !same(then.get(), now.value())) {
                changes.add(new CellChange(now.element(), now.category(), now.cell(), then, Optional.of(now.value())));
            }
        }
        if (!supplement) {
            old.values()
                    .forEach(gone -> changes.add(new CellChange(
                            gone.element(),
                            gone.category(),
                            gone.cell(),
                            Optional.of(gone.value()),
                            Optional.empty())));
        }
        return List.copyOf(changes);
    }

    /** A report with a supplement laid over it. */
    public static List<Observation> over(List<Observation> before, List<Observation> supplement) {
        Map<Key, Observation> all = byKey(before);
        supplement.forEach(each -> all.put(key(each), each));
        return List.copyOf(all.values());
    }

    private static Map<Key, Observation> byKey(List<Observation> observations) {
        Map<Key, Observation> byKey = new LinkedHashMap<>();
        observations.forEach(each -> byKey.put(key(each), each));
        return byKey;
    }

    private static Key key(Observation observation) {
        return new Key(observation.element(), observation.category());
    }

    private static boolean same(Value one, Value other) {
        return one.state() == other.state()
                && one.text().equals(other.text())
                && one.number().isPresent() == other.number().isPresent()
                && one.number()
                        .map(number -> number.compareTo(other.number().orElseThrow()) == 0)
                        .orElse(true);
    }
}
