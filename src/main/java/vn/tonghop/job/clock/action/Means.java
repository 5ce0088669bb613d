package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.submission.life.Doer;

/** What every scheduled job works with. */
public record Means(DataSource dataSource, Workplace place, Doer doer, Progress watching, InstantSource clock) {

    /** As the log keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
