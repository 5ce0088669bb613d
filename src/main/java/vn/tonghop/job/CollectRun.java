package vn.tonghop.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.tonghop.definition.Faults;
import vn.tonghop.job.intake.AtOnce;
import vn.tonghop.job.intake.Begun;
import vn.tonghop.job.intake.CollectOutcome;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Intake;
import vn.tonghop.job.intake.IntakeStages;
import vn.tonghop.job.intake.IntakeSteps;
import vn.tonghop.job.intake.Shelves;
import vn.tonghop.job.intake.TakenFile;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.planning.Retention;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.mail.SentFiles;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.life.Doer;

/** Takes files into the store without rolling anything up: the first two steps of the main job, as a job of their own. */
public final class CollectRun {

    private static final String NAME = "collect";

    private final DataSource dataSource;
    private final Progress progress;
    private final Doer doer;

    /** @param doer in whose name what comes in is received */
    public CollectRun(DataSource dataSource, Progress progress, Doer doer) {
        this.dataSource = dataSource;
        this.progress = progress;
        this.doer = doer;
    }

    /**
     * Takes what is new, what waits since an interrupted run among it, and deletes what was kept long enough, the marked
     * workbooks that answered it, too.
     *
     * @throws RunInProgressException when another process is at it
     * @throws RunFailedException with the real cause when a stage failed by a fault of ours
     */
    public CollectOutcome run(CollectRequest request) {
        String programme = request.programme().id();
        Judging judging = Judging.of(Definitions.with(request.programme(), request.jobs()), request.jobs(), dataSource);
        Retention retention = retention(request);
        RunLock lock = RunLock.take(dataSource, programme).orElseThrow(() -> new RunInProgressException(programme));
        try (lock) {
            Shelves shelves = Shelves.of(dataSource, programme, request.sources());
            var stages = new IntakeStages(shelves, judging, progress, doer);
            Intake intake = stages.intake(request.sources(), request.now());
            collect(stages, intake, key(request, intake));
            Instant kept = retention.keepsSince(request.now());
            new SentFiles(dataSource, Workplace.answersBeside(request.sources().kept())).expire(programme, kept);
            return new CollectOutcome(
                    stages.taken(),
                    Math.max(0, intake.size() - stages.taken().size()),
                    intake.left(),
                    stages.expire(kept));
        }
    }

    /**
     * Takes the few files of somebody who waits for the answer; nothing is deleted.
     *
     * @param checking by the definitions of the request, which are read already
     * @param ahead what was begun of a file already, if it was
     * @param registered done in one with the receipts
     * @throws RunInProgressException when another process is at it
     */
    public List<TakenFile> runAtOnce(
            CollectRequest request,
            Checking checking,
            Function<SubmissionFile, Optional<Begun>> ahead,
            Runnable registered) {
        String programme = request.programme().id();
        Judging judging = Judging.with(checking, request.programme(), dataSource, ahead);
        RunLock lock = RunLock.take(dataSource, programme).orElseThrow(() -> new RunInProgressException(programme));
        try (lock) {
            var stages =
                    new IntakeStages(Shelves.of(dataSource, programme, request.sources()), judging, progress, doer);
            return new AtOnce(Transactions.on(dataSource), stages)
                    .take(stages.few(request.sources(), request.now()), registered);
        }
    }

    private void collect(IntakeStages stages, Intake intake, JobParameters key) {
        var engine = new BatchEngine(dataSource);
        var steps = new IntakeSteps(engine.repository(), engine.transactions(), stages);
        Job job = new JobBuilder(NAME, engine.repository())
                .start(steps.collect(intake))
                .next(steps.checkAndStore())
                .build();
        JobExecution execution = engine.run(job, key);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw RunFailedException.of(execution);
        }
    }

    private static Retention retention(CollectRequest request) {
        var faults = new Faults();
        Retention retention = Retention.read(request.jobs(), faults);
        faults.stopIfAny();
        return retention;
    }

    /** Each call is a run of its own: what was done before is known by the receipts. */
    private static JobParameters key(CollectRequest request, Intake intake) {
        return new JobParametersBuilder()
                .addString("programme", request.programme().id())
                .addString("now", request.now().toString())
                .addString("inbox", intake.hash())
                .addString("call", UUID.randomUUID().toString())
                .toJobParameters();
    }
}
