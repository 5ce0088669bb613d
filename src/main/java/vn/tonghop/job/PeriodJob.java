package vn.tonghop.job;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.storage.CheckedFile;

/** The main job, top to bottom: collect, check and store, roll up, report. Every step may run twice and does its work once. */
final class PeriodJob {

    static final String NAME = "period-report";

    /** Files that are stored in one transaction: large enough for COPY to pay, small enough to lose little. */
    static final int FILES_PER_TRANSACTION = 64;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final PeriodStages stages;
    private final Intake intake;

    PeriodJob(BatchEngine engine, PeriodStages stages, Intake intake) {
        this.repository = engine.repository();
        this.transactions = engine.transactions();
        this.stages = stages;
        this.intake = intake;
    }

    Job job() {
        return new JobBuilder(NAME, repository)
                .start(collect())
                .next(checkAndStore())
                .next(rollUp())
                .next(report())
                .build();
    }

    /** What came in gets its receipt. */
    private Step collect() {
        return tasklet(Stage.COLLECT, () -> stages.collect(intake));
    }

    /** Every file without a verdict is read and checked; all of it is stored or nothing. */
    private Step checkAndStore() {
        var files = new FilesInTurn(stages);
        return new StepBuilder(Stage.CHECK_AND_STORE.name(), repository)
                .<CheckedFile, CheckedFile>chunk(FILES_PER_TRANSACTION)
                .transactionManager(transactions)
                .reader(files::next)
                .writer((Chunk<? extends CheckedFile> chunk) -> stages.store(List.copyOf(chunk.getItems())))
                .listener(files)
                .build();
    }

    /** The figures of the period become a snapshot, unless there is one of just this input. */
    private Step rollUp() {
        return tasklet(Stage.ROLL_UP, stages::rollUp);
    }

    /** The snapshot becomes the city's PDF and its data book. */
    private Step report() {
        return tasklet(Stage.REPORT, stages::report);
    }

    private Step tasklet(Stage stage, Runnable work) {
        return new StepBuilder(stage.name(), repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
