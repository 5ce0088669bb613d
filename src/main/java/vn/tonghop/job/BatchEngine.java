package vn.tonghop.job;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.storage.Transactions;

/** Spring Batch on our PostgreSQL, put together by hand: a command line needs no application context. */
final class BatchEngine {

    private final PlatformTransactionManager transactions;
    private final JobRepository repository;
    private final JobOperator operator;

    BatchEngine(DataSource dataSource) {
        this.transactions = Transactions.on(dataSource);
        this.repository = repository(dataSource, transactions);
        this.operator = operator(repository, transactions);
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    JobRepository repository() {
        return repository;
    }

    boolean isComplete(String job, JobParameters parameters) {
        JobExecution last = repository.getLastJobExecution(job, parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    /** Runs the job, or goes on with it where an earlier process died; the caller holds the run lock. */
    JobExecution run(Job job, JobParameters parameters) {
        JobInstance known = repository.getJobInstance(job.getName(), parameters);
        forgetUnbegun(known);
        settle(repository.findRunningJobExecutions(job.getName()));
        settle(known == null ? List.of() : repository.getJobExecutions(known));
        try {
            return operator.start(job, parameters);
        } catch (JobInstanceAlreadyCompleteException
                | JobExecutionAlreadyRunningException
                | InvalidJobParametersException
                | JobRestartException e) {
            throw new IllegalStateException("the job could not be started: " + e.getMessage(), e);
        }
    }

    /** A process that died between the two rows of a new run leaves an instance that can never be started. */
    private void forgetUnbegun(@Nullable JobInstance instance) {
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            repository.deleteJobInstance(instance);
        }
    }

    /**
     * Where the process died, what it was at is still written down as being at work; where the database died at a commit, Spring Batch cannot tell whether it came about, or writes that a job failed and
     * not that its step did; either way it never starts that job again.
     * Here it can be told: the work and the book of it are in one database, and what it has taken in is known by its
     * receipt.
     */
    private void settle(Collection<JobExecution> executions) {
        executions.stream()
                .map(execution -> repository.getJobExecution(execution.getId()))
                .filter(Objects::nonNull)
                .forEach(this::settle);
    }

    private void settle(JobExecution execution) {
        execution.getStepExecutions().stream()
                .filter(step -> isUnsettled(step.getStatus()))
                .forEach(step -> {
                    step.setStatus(BatchStatus.FAILED);
                    repository.update(step);
                });
        if (isUnsettled(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            repository.update(execution);
        }
    }

    /** Whoever asks holds the run lock: nothing is at work. */
    private static boolean isUnsettled(BatchStatus status) {
        return status == BatchStatus.UNKNOWN || status.isRunning();
    }

    private static JobRepository repository(DataSource dataSource, PlatformTransactionManager transactions) {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(dataSource);
        factory.setTransactionManager(transactions);
        return made(factory);
    }

    private static JobOperator operator(JobRepository repository, PlatformTransactionManager transactions) {
        var factory = new JobOperatorFactoryBean();
        factory.setJobRepository(repository);
        factory.setJobRegistry(new MapJobRegistry());
        factory.setTransactionManager(transactions);
        return made(factory);
    }

    private static <T> T made(FactoryBean<T> factory) {
        try {
            if (factory instanceof InitializingBean bean) {
                bean.afterPropertiesSet();
            }
            return Objects.requireNonNull(factory.getObject());
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch could not be put together: " + e.getMessage(), e);
        }
    }
}
