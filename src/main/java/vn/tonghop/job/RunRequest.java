package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;

/**
 * What somebody wants to have run.
 *
 * @param asOf what was received up to this moment counts
 * @param inboxes folders that files come into
 * @param jobs the folder with the definitions
 * @param reports the folder that finished reports go to
 * @param language of the reports, {@code vi} or {@code en}
 */
public record RunRequest(
        Programme programme,
        Period period,
        Instant asOf,
        List<Path> inboxes,
        Path jobs,
        Path reports,
        String language) {

    public RunRequest {
        inboxes = List.copyOf(inboxes);
    }
}
