package vn.tonghop.job;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.storage.PendingFile;

/** Hands the files that wait for a verdict to the step, one by one; asked anew each time the step starts. */
final class PendingFiles implements StepExecutionListener {

    private final MonthStages stages;
    private Iterator<PendingFile> files = List.<PendingFile>of().iterator();

    PendingFiles(MonthStages stages) {
        this.stages = stages;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        files = stages.pending().iterator();
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
        stages.allChecked();
        return execution.getExitStatus();
    }

    @Nullable
    PendingFile next() {
        return files.hasNext() ? files.next() : null;
    }
}
