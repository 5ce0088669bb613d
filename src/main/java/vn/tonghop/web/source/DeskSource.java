package vn.tonghop.web.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.period.DueRule;
import vn.tonghop.planning.JobsStamp;

/** Where the desk finds everything; safe to use from several threads. */
public final class DeskSource {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Workplace workplace;
    private final String programme;
    private final InstantSource clock;
    private Instant looked = Instant.MIN;
    private String stamp = "";
    private @Nullable DeskJobs last;

    /** @throws DefinitionException when {@code jobs/} has faults from the start */
    public DeskSource(DataSource dataSource, Workplace workplace, String programme, InstantSource clock) {
        this.dataSource = dataSource;
        this.workplace = workplace;
        this.programme = programme;
        this.clock = clock;
        now();
    }

    /** Read anew when something in {@code jobs/} has changed; what has faults leaves the last that had none. */
    public synchronized DeskJobs now() {
        Instant moment = Instant.now();
        if (last == null || looked.plus(BETWEEN_LOOKS).isBefore(moment)) {
            looked = moment;
            String seen = JobsStamp.of(workplace.jobs());
            if (!seen.equals(stamp)) {
                last = read(last);
                stamp = seen;
            }
        }
        return last;
    }

    private DeskJobs read(@Nullable DeskJobs before) {
        try {
            return DeskJobs.read(workplace.jobs(), programme);
        } catch (DefinitionException e) {
            if (before == null) {
                throw e;
            }
            return before;
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Workplace workplace() {
        return workplace;
    }

    public String programme() {
        return programme;
    }

    /** Where a file lies while it is taken in. */
    public Path uploads() {
        return workplace.output().resolve("desk");
    }

    public InstantSource clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DueRule.ZONE);
    }
}
