package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.rehearsal.Rehearsal;
import vn.tonghop.job.rehearsal.RehearsalOutcome;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.submission.life.Doer;

/** Runs the deadline in advance on a copy; what is still missing stands in the marked folder and in the history's count. */
public final class RehearseAction implements ScheduledAction {

    private final DataSource dataSource;
    private final Workplace place;
    private final Doer doer;
    private final Progress watching;
    private final InstantSource clock;

    public RehearseAction(DataSource dataSource, Workplace place, Doer doer, Progress watching, InstantSource clock) {
        this.dataSource = dataSource;
        this.place = place;
        this.doer = doer;
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public Result perform(Programme programme, Firing firing, RunTicket ticket) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RehearsalOutcome outcome = new Rehearsal(dataSource, ticket.recorded(watching), doer)
                .run(programme, firing.period().orElseThrow(), place, place.inbox(programme.id(), now), now);
        Result done = ReportAction.result(outcome.run());
        return new Result("", done.refusals(), List.copyOf(done.artefacts()));
    }
}
