package vn.tonghop.job.clock;

import java.time.Instant;
import java.util.List;

/** What happens while schedules are kept, for a log: no figures about people, no names of files that somebody sent. */
public interface Events {

    /** Nobody listens. */
    Events NONE = (at, name, facts) -> {};

    /** The fact that says what somebody can mend, by the code of {@link vn.tonghop.job.run.Mendable}; empty when nobody can. */
    String MEND = "mend";

    /** @param facts names and values in turn */
    void happened(Instant at, String name, List<String> facts);
}
