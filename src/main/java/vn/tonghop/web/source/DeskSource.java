package vn.tonghop.web.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.planning.JobsStamp;

/** Where the desk finds everything; safe to use from several threads. */
public final class DeskSource {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final int LAST_MONTH = 12;

    private static final String CHOSEN = "programme";

    private final DataSource dataSource;
    private final Workplace workplace;
    private final List<String> programmes;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new HashMap<>();
    private Instant looked = Instant.MIN;
    private String stamp = "";

    /**
     * Opens what {@code jobs/} says.
     *
     * @param programmes the first is shown to who has chosen none
     * @throws DefinitionException when the first has faults from the start
     */
    public DeskSource(DataSource dataSource, Workplace workplace, List<String> programmes, InstantSource clock) {
        this.dataSource = dataSource;
        this.workplace = workplace;
        this.programmes = List.copyOf(programmes);
        this.clock = clock;
        now(this.programmes.get(0));
    }

    /** What was read of a programme, and what the files looked like then. */
    private record Kept(String stamp, DeskJobs jobs) {}

    /** Of the programme that the session has chosen. */
    public DeskJobs now() {
        return now(programme());
    }

    /** Read anew when something in {@code jobs/} has changed; what has faults leaves the last that had none. */
    public synchronized DeskJobs now(String programme) {
        look();
        Kept last = kept.get(programme);
        if (last == null || !last.stamp().equals(stamp)) {
            last = new Kept(stamp, read(programme, last));
            kept.put(programme, last);
        }
        return last.jobs();
    }

    private void look() {
        Instant moment = Instant.now();
        if (looked.plus(BETWEEN_LOOKS).isBefore(moment)) {
            looked = moment;
            stamp = JobsStamp.of(workplace.jobs());
        }
    }

    private DeskJobs read(String programme, @Nullable Kept before) {
        try {
            return DeskJobs.read(workplace.jobs(), programme);
        } catch (DefinitionException e) {
            if (before == null) {
                throw e;
            }
            return before.jobs();
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Workplace workplace() {
        return workplace;
    }

    /** Id of the programme that the session has chosen, otherwise of the first. */
    public String programme() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION))
                .filter(programmes::contains)
                .map(Object::toString)
                .orElse(programmes.get(0));
    }

    /** From now on the session is about this programme. */
    public void choose(String programme) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(CHOSEN, programme, RequestAttributes.SCOPE_SESSION);
    }

    public List<String> programmes() {
        return programmes;
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

    /** The running month, or the last of the programme's year when that is over. */
    public Period runningMonth() {
        Period running = Period.monthOf(today());
        int year = now().programme().year();
        return running.year() > year ? Period.month(year, LAST_MONTH) : running;
    }
}
