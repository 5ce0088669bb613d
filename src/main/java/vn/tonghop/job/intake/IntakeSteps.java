package vn.tonghop.job.intake;

import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.job.progress.Stage;

/** The steps of the intake, for the jobs that begin with it. Each may run twice and does its work once. */
public final class IntakeSteps {

    /** Files that are stored in one transaction: large enough for COPY to pay, small enough to lose little. */
    static final int FILES_PER_TRANSACTION = 64;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final IntakeStages stages;

    public IntakeSteps(JobRepository repository, PlatformTransactionManager transactions, IntakeStages stages) {
        this.repository = repository;
        this.transactions = transactions;
        this.stages = stages;
    }

    /** What came in gets its receipt. */
    public Step collect(Intake intake) {
        return new StepBuilder(Stage.COLLECT.name(), repository)
                .tasklet(
                        (contribution, context) -> {
                            stages.collect(intake);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** Every file without a verdict is read and checked; all of it is stored or nothing. */
    public Step checkAndStore() {
        var files = new FilesInTurn(stages);
        return new StepBuilder(Stage.CHECK_AND_STORE.name(), repository)
                .<ReadFile, ReadFile>chunk(FILES_PER_TRANSACTION)
                .transactionManager(transactions)
                .reader(files::next)
                .writer((Chunk<? extends ReadFile> chunk) -> stages.store(List.copyOf(chunk.getItems())))
                .listener(files)
                .build();
    }
}
