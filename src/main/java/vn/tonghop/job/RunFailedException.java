package vn.tonghop.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** A stage failed by a fault of ours; the message names the stage and the real cause, not its wrapper. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RunFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    static RunFailedException of(JobExecution execution) {
        String stage = execution.getStepExecutions().stream()
                .filter(step -> !step.getFailureExceptions().isEmpty())
                .map(StepExecution::getStepName)
                .findFirst()
                .orElse("?");
        List<Throwable> failures = execution.getAllFailureExceptions();
        Throwable failure = failures.isEmpty() ? new IllegalStateException(execution.toString()) : failures.get(0);
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new RunFailedException(stage + ": " + cause.getMessage(), failure);
    }
}
