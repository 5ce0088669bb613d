package vn.tonghop.rollup.snapshot.change;

import java.util.List;
import java.util.Optional;

/**
 * One figure that is no longer what the report before said.
 *
 * @param indicator its code
 * @param unit code of the unit whose part it is; empty for all units together
 * @param before what the report before said; empty where it had nothing
 * @param after the same now; empty where there is nothing any more
 */
public record Change(String indicator, String unit, Optional<Value> before, Optional<Value> after, List<Cause> causes) {

    public Change {
        causes = List.copyOf(causes);
    }

    /** Whether it is about all units together. */
    public boolean isTotal() {
        return unit.isEmpty();
    }
}
