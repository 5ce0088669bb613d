package vn.tonghop.storage.narrative;

import java.time.Instant;
import java.util.List;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/** One version of what the department wrote for a period. */
public record Written(int version, String actor, Instant at, List<Narrative.Section> sections) {

    public Written {
        sections = List.copyOf(sections);
    }
}
