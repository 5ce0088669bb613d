package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.job.intake.Intake;
import vn.tonghop.job.intake.IntakeSteps;
import vn.tonghop.job.progress.Stage;

/** The main job, top to bottom: collect, check and store, roll up, report. Every step may run twice and does its work once. */
final class PeriodJob {

    static final String NAME = "period-report";

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
        var receipt = new IntakeSteps(repository, transactions, stages.intakeStages());
        return new JobBuilder(NAME, repository)
                .start(receipt.collect(intake))
                .next(receipt.checkAndStore())
                .next(rollUp())
                .next(report())
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
