package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;

/**
 * What somebody wants to have run.
 *
 * @param asOf what was received up to this moment counts
 * @param sources where files are taken from
 * @param jobs the folder with the definitions
 * @param reports the folder that finished reports go to
 * @param language of the reports, {@code vi} or {@code en}
 * @param units by which units the reports show what is said unit by unit
 */
public record RunRequest(
        Programme programme,
        Period period,
        Instant asOf,
        Sources sources,
        Path jobs,
        Path reports,
        String language,
        UnitMap units) {

    /** With the files of folders whose manifests say when they came; they are kept beside the reports. */
    public RunRequest(
            Programme programme,
            Period period,
            Instant asOf,
            List<Path> inboxes,
            Path jobs,
            Path reports,
            String language) {
        this(
                programme,
                period,
                asOf,
                new Sources(inboxes, Optional.empty(), reports.resolveSibling("received")),
                jobs,
                reports,
                language,
                UnitMap.AS_THEY_ARE);
    }
}
