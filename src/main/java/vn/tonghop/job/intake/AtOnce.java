package vn.tonghop.job.intake;

import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.storage.PendingFile;

/**
 * The steps of the intake for somebody who waits for the answer: without the book of jobs, which a few files need not, as
 * whatever is interrupted is found by its receipt and checked by the next run.
 */
public final class AtOnce {

    private final TransactionTemplate transaction;
    private final IntakeStages stages;

    public AtOnce(PlatformTransactionManager transactions, IntakeStages stages) {
        this.transaction = new TransactionTemplate(transactions);
        this.stages = stages;
    }

    /**
     * What came gets its receipt, then every file without a verdict gets one, each stored whole or not at all.
     *
     * @param registered done in one with the receipts
     */
    public List<TakenFile> take(Intake intake, Runnable registered) {
        transaction.executeWithoutResult(status -> {
            intake.register();
            registered.run();
        });
        for (PendingFile file : stages.pending()) {
            ReadFile read = stages.check(file);
            transaction.executeWithoutResult(status -> stages.store(List.of(read)));
        }
        stages.allChecked();
        return stages.taken();
    }
}
