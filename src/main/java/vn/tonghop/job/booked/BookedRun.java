package vn.tonghop.job.booked;

import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.clock.action.ReportAction;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.job.run.Claim;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.storage.run.RunKey;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.validation.Rules;

/** A run that somebody calls for: planned at the moment up to which files count, each call the next revision of it. */
public final class BookedRun {

    private final DataSource dataSource;
    private final Progress watching;
    private final Doer doer;

    public BookedRun(DataSource dataSource, Progress watching, Doer doer) {
        this.dataSource = dataSource;
        this.watching = watching;
        this.doer = doer;
    }

    /**
     * As {@link PeriodRun#run(RunRequest, Rules)}.
     *
     * @throws RunInProgressException saying who is at the programme since when
     */
    public RunOutcome run(RunRequest request, Rules rules) {
        var entry = new Entry();
        try {
            RunOutcome outcome = new PeriodRun(dataSource, entry, doer).run(request, rules, () -> entry.begin(request));
            ScheduledAction.Result result = ReportAction.result(outcome);
            entry.ticket.ifPresent(ticket -> ticket.done(result.name(), result.refusals(), result.artefacts()));
            return outcome;
        } catch (RunInProgressException e) {
            entry.ticket.ifPresent(RunTicket::giveBack);
            throw e;
        } catch (RuntimeException e) {
            entry.ticket.ifPresent(ticket -> ticket.failed(e));
            throw e;
        } finally {
            entry.ticket.ifPresent(RunTicket::close);
        }
    }

    /** Tells of a run that is in the book once it has begun. */
    private final class Entry implements Progress {

        private Optional<RunTicket> ticket = Optional.empty();
        private Progress recorded = watching;

        void begin(RunRequest request) {
            String programme = request.programme().id();
            var key = new RunKey(
                    programme, ScheduledJob.REPORT.code(), request.period().code(), request.asOf(), 1);
            Claim claim = RunBook.here(dataSource).claimNext(key);
            if (claim instanceof Claim.Taken taken) {
                ticket = Optional.of(taken.ticket());
                recorded = taken.ticket().recorded(watching);
                taken.ticket().takenIn(request.asOf());
                return;
            }
            throw claim instanceof Claim.Busy busy && busy.by().isPresent()
                    ? new RunInProgressException(
                            programme, busy.by().get().runner(), busy.by().get().startedAt())
                    : new RunInProgressException(programme);
        }

        @Override
        public void started(Stage stage, int total) {
            recorded.started(stage, total);
        }

        @Override
        public void advanced(int by) {
            recorded.advanced(by);
        }

        @Override
        public void finished(Stage stage, StageResult result) {
            recorded.finished(stage, result);
        }
    }
}
