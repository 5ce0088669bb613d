package vn.tonghop.rollup.revision;

import java.util.List;
import vn.tonghop.rollup.snapshot.Snapshot;

/** The report before, with what its figures were worked out by. */
public record Earlier(Snapshot snapshot, List<Yardstick> yardsticks) {

    public Earlier {
        yardsticks = List.copyOf(yardsticks);
    }
}
