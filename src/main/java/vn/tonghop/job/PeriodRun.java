package vn.tonghop.job;

import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.tonghop.job.intake.Intake;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.storage.RunLock;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.validation.Rules;

/** One run of the main job: done once for the same request on the same input, gone on with after a crash. */
public final class PeriodRun {

    private final DataSource dataSource;
    private final Progress progress;
    private final Doer doer;

    /** @param doer in whose name what comes in is received */
    public PeriodRun(DataSource dataSource, Progress progress, Doer doer) {
        this.dataSource = dataSource;
        this.progress = progress;
        this.doer = doer;
    }

    public PeriodRun(DataSource dataSource, Progress progress) {
        this(dataSource, progress, Doer.NOBODY);
    }

    /**
     * Runs what has not been run.
     *
     * @throws RunInProgressException when another process is at it
     * @throws RunFailedException with the real cause when a stage failed by a fault of ours
     */
    public RunOutcome run(RunRequest request) {
        return run(
                request, Definitions.with(request.programme(), request.jobs()).rules());
    }

    /** As {@link #run(RunRequest)}, with the rules that were read together with the programme. */
    public RunOutcome run(RunRequest request, Rules rules) {
        return run(request, rules, () -> {});
    }

    /**
     * The same, for whoever has to see to something before anything is done: it is seen to while the reports are prepared.
     *
     * @param first throws when the run may not be
     */
    public RunOutcome run(RunRequest request, Rules rules, Runnable first) {
        Judging judging = Judging.of(new Definitions(request.programme(), rules), request.jobs(), dataSource);
        var stages = new PeriodStages(request, judging, dataSource, progress, doer);
        meanwhile(stages::prepareReports);
        first.run();
        RunLock lock = RunLock.take(dataSource, request.programme().id())
                .orElseThrow(
                        () -> new RunInProgressException(request.programme().id()));
        try (lock) {
            var engine = new BatchEngine(dataSource);
            Intake intake = stages.intake();
            JobParameters key = key(request, intake, stages.actsHash());
            if (engine.isComplete(PeriodJob.NAME, key)) {
                intake.remember();
                stages.reportMissing();
                return stages.outcome(false);
            }
            JobExecution execution = engine.run(new PeriodJob(engine, stages, intake).job(), key);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw RunFailedException.of(execution);
            }
            return stages.outcome(true);
        }
    }

    /** In the idle time of the other core; nobody waits for it, and it ends with the program. */
    private static void meanwhile(Runnable work) {
        Thread thread = new Thread(work, "prepare-reports");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** What a run rests on: the same key is the same run. */
    private static JobParameters key(RunRequest request, Intake intake, String acts) {
        return new JobParametersBuilder()
                .addString("programme", request.programme().id())
                .addString("period", request.period().code())
                .addString("as-of", request.asOf().toString())
                .addString("plan", request.programme().hash())
                .addString("language", request.language())
                .addString("units", request.units().name())
                .addString("inbox", intake.hash())
                .addString("acts", acts)
                .toJobParameters();
    }
}
