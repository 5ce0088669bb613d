package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.TestDatabase;

class BatchEngineTest {

    private static final JobParameters KEY =
            new JobParametersBuilder().addString("period", "2026-06").toJobParameters();

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final AtomicInteger begun = new AtomicInteger();
    private BatchEngine engine;

    @BeforeEach
    void start() {
        engine = new BatchEngine(DATABASE.dataSource());
    }

    @Test
    void goesOnAfterTheDatabaseDiedAtACommit() {
        assertThat(engine.run(job(), KEY).getStatus()).isEqualTo(BatchStatus.FAILED);
        setAll("UNKNOWN");

        JobExecution again = engine.run(job(), KEY);

        assertThat(again.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(begun).hasValue(2);
        assertThat(engine.isComplete("month", KEY)).isTrue();
    }

    @Test
    void goesOnAfterTheDatabaseDiedBeforeTheStepWasWrittenOff() {
        engine.run(job(), KEY);
        JdbcClient.create(DATABASE.dataSource())
                .sql("update batch_step_execution set status = 'STARTED', end_time = null")
                .update();

        assertThat(engine.run(job(), KEY).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void goesOnAfterAsManyProcessesDiedAsMay() {
        engine.run(job(), KEY);
        for (int i = 0; i < 3; i++) {
            setAll("STARTED");
            begun.set(0);
            assertThat(engine.run(job(), KEY).getStatus()).isEqualTo(BatchStatus.FAILED);
        }
        setAll("STARTED");

        assertThat(engine.run(job(), KEY).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    /** As a process leaves it that could not say more. */
    private void setAll(String status) {
        JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
        jdbc.sql("update batch_step_execution set status = ?, end_time = null")
                .param(status)
                .update();
        jdbc.sql("update batch_job_execution set status = ?, end_time = null")
                .param(status)
                .update();
    }

    /** Its step fails the first time. */
    private Job job() {
        Step step = new StepBuilder("work", engine.repository())
                .tasklet(
                        (contribution, context) -> {
                            if (begun.incrementAndGet() == 1) {
                                throw new IllegalStateException("the database has gone");
                            }
                            return RepeatStatus.FINISHED;
                        },
                        engine.transactions())
                .build();
        return new JobBuilder("month", engine.repository()).start(step).build();
    }
}
