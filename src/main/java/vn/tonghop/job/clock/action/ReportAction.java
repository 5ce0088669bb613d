package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.util.stream.Stream;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;

/**
 * Takes in what lies in the inbox, and makes the reports of the period as of the moment at which that was done. That moment
 * stays when the run is tried again, so that it goes on at the stage that failed.
 */
public final class ReportAction implements ScheduledAction {

    private final Means means;

    public ReportAction(Means means) {
        this.means = means;
    }

    @Override
    public Result perform(Programme programme, Firing firing, RunTicket ticket) {
        Instant asOf = ticket.asOf().orElseGet(() -> takenIn(programme, ticket));
        Period period = firing.period().orElseThrow();
        RunOutcome outcome = new PeriodRun(means.dataSource(), ticket.recorded(means.watching()), means.doer())
                .run(new RunRequest(
                        programme,
                        period,
                        asOf,
                        means.place().takenIn(),
                        means.place().jobs(),
                        means.place().reports(),
                        means.place().language(),
                        UnitMap.AS_THEY_ARE));
        return result(outcome);
    }

    private Instant takenIn(Programme programme, RunTicket ticket) {
        Instant now = means.now();
        new CollectAction(means).collect(programme, ticket, now);
        ticket.takenIn(now);
        return now;
    }

    /** What the history keeps of an outcome. */
    public static Result result(RunOutcome outcome) {
        return new Result(
                outcome.snapshot().runId(),
                CollectAction.byRule(outcome.refusals()),
                outcome.reports().stream()
                        .flatMap(report -> Stream.concat(Stream.of(report.pdf()), report.companions().stream()))
                        .map(Object::toString)
                        .toList());
    }
}
