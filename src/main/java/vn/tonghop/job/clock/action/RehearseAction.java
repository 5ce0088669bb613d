package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.util.List;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.rehearsal.Rehearsal;
import vn.tonghop.job.rehearsal.RehearsalOutcome;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;

/** Runs the deadline in advance on a copy; what is still missing stands in the marked folder and in the history's count. */
public final class RehearseAction implements ScheduledAction {

    private final Means means;

    public RehearseAction(Means means) {
        this.means = means;
    }

    @Override
    public Result perform(Programme programme, Firing firing, RunTicket ticket) {
        Instant now = means.now();
        RehearsalOutcome outcome = new Rehearsal(means.dataSource(), ticket.recorded(means.watching()), means.doer())
                .run(
                        programme,
                        firing.period().orElseThrow(),
                        means.place(),
                        means.place().inbox(programme.id(), now),
                        now);
        Result done = ReportAction.result(outcome.run());
        return new Result("", done.refusals(), List.copyOf(done.artefacts()));
    }
}
