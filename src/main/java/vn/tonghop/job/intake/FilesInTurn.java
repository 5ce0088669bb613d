package vn.tonghop.job.intake;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.storage.PendingFile;

/**
 * Hands the files that wait for a verdict to the step, checked, one by one in their order; asked anew each time the step
 * starts. Every core checks, and goes on while the step stores.
 */
final class FilesInTurn implements StepExecutionListener {

    /** As many as the step stores at once: enough to keep the cores busy meanwhile, few enough to hold in memory. */
    private static final int AHEAD = IntakeSteps.FILES_PER_TRANSACTION;

    private final IntakeStages stages;
    private final Queue<Future<ReadFile>> checking = new ArrayDeque<>();
    private Iterator<PendingFile> files = List.<PendingFile>of().iterator();
    private @Nullable ExecutorService cores;

    FilesInTurn(IntakeStages stages) {
        this.stages = stages;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        checking.clear();
        files = stages.pending().iterator();
        cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
        if (cores != null) {
            cores.shutdownNow();
        }
        stages.allChecked();
        return execution.getExitStatus();
    }

    @Nullable
    ReadFile next() throws InterruptedException, ExecutionException {
        while (cores != null && files.hasNext() && checking.size() < AHEAD) {
            PendingFile file = files.next();
            checking.add(cores.submit(() -> stages.check(file)));
        }
        return checking.isEmpty() ? null : checking.remove().get();
    }
}
