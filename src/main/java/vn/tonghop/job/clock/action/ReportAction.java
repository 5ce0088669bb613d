package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.submission.life.Doer;

/**
 * Takes in what lies in the inbox, and makes the reports of the period as of the moment at which that was done. That moment
 * stays when the run is tried again, so that it goes on at the stage that failed.
 */
public final class ReportAction implements ScheduledAction {

    private final DataSource dataSource;
    private final Workplace place;
    private final Doer doer;
    private final Progress watching;
    private final InstantSource clock;

    public ReportAction(DataSource dataSource, Workplace place, Doer doer, Progress watching, InstantSource clock) {
        this.dataSource = dataSource;
        this.place = place;
        this.doer = doer;
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public Result perform(Programme programme, Firing firing, RunTicket ticket) {
        Instant asOf = ticket.asOf().orElseGet(() -> takenIn(programme, ticket));
        Period period = firing.period().orElseThrow();
        RunOutcome outcome = new PeriodRun(dataSource, ticket.recorded(watching), doer)
                .run(new RunRequest(
                        programme,
                        period,
                        asOf,
                        place.takenIn(),
                        place.jobs(),
                        place.reports(),
                        place.language(),
                        UnitMap.AS_THEY_ARE));
        return result(outcome);
    }

    private Instant takenIn(Programme programme, RunTicket ticket) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        new CollectAction(dataSource, place, doer, watching, clock).collect(programme, ticket, now);
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
