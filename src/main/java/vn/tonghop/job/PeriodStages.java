package vn.tonghop.job;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.job.intake.Intake;
import vn.tonghop.job.intake.IntakeStages;
import vn.tonghop.job.intake.Shelves;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.job.revision.NewRollUp;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.issue.ContactsThen;
import vn.tonghop.storage.rolled.PlanFileStore;
import vn.tonghop.submission.life.Doer;

/** What each step of the main job does, between the store and the stages that know nothing of it. */
final class PeriodStages {

    private final RunRequest request;
    private final DataSource dataSource;
    private final Progress progress;
    private final ReportFiles files;
    private final IntakeStages intake;

    private final ReceiptStore receipts;
    private final PeriodReceipts periodReceipts;
    private final SnapshotStore snapshots;
    private final NewRollUp newRollUp;
    private final PlanFileStore planFiles;
    private final ContactsThen contactsThen;

    PeriodStages(RunRequest request, Judging judging, DataSource dataSource, Progress progress, Doer doer) {
        this.request = request;
        this.dataSource = dataSource;
        this.progress = progress;
        this.files = new ReportFiles(request, dataSource);
        String programme = request.programme().id();
        Shelves shelves = Shelves.of(dataSource, programme, request.sources());
        this.receipts = shelves.receipts();
        this.intake = new IntakeStages(shelves, judging, progress, doer);
        this.periodReceipts =
                new Rolling(dataSource, request.programme(), request.jobs(), judging::rules).receipts(request.period());
        this.snapshots = new SnapshotStore(dataSource, request.programme());
        this.planFiles = new PlanFileStore(dataSource);
        this.contactsThen = new ContactsThen(dataSource);
        this.newRollUp = new NewRollUp(dataSource, request.programme(), request.jobs(), judging::rules, request.asOf());
    }

    Intake intake() {
        return intake.intake(request.sources(), Instant.now());
    }

    IntakeStages intakeStages() {
        return intake;
    }

    void rollUp() {
        progress.started(Stage.ROLL_UP, 0);
        String inputHash = inputHash();
        Snapshot snapshot =
                snapshots.find(request.period(), request.asOf(), inputHash).orElseGet(() -> newSnapshot(inputHash));
        progress.finished(
                Stage.ROLL_UP,
                StageResult.of(snapshot.figures().size(), snapshot.units().size(), snapshot.revision()));
    }

    void report() {
        progress.started(Stage.REPORT, 0);
        Snapshot snapshot = snapshot();
        files.publish(snapshot);
        progress.finished(Stage.REPORT, StageResult.of(files.paths(snapshot).size()));
    }

    /** The snapshot of what is stored now. */
    Snapshot snapshot() {
        return snapshots
                .find(request.period(), request.asOf(), inputHash())
                .orElseThrow()
                .on(request.units());
    }

    /**
     * Prints the period as if nothing had come, and throws it away: what printing needs is then loaded while the database
     * opens. What goes wrong here meets the real report.
     */
    void prepareReports() {
        var rollUp = new RollUp(request.programme(), request.period(), request.asOf());
        try {
            files.rehearse(rollUp.roll(1, request.programme().hash(), List.of(), List.of()));
        } catch (RuntimeException notYet) {
            return;
        }
    }

    /** Makes reports again that somebody removed, asking those who were asked then. */
    void reportMissing() {
        Snapshot snapshot = snapshot();
        if (files.areThere(snapshot)) {
            return;
        }
        String programme = request.programme().id();
        try (PlanAsItWas then = PlanAsItWas.of(programme, planFiles.of(snapshot.planHash()))
                .asking(contactsThen.find(programme, snapshot.period(), snapshot.revision()), request.jobs())) {
            new ReportFiles(request, then.contacts(), dataSource).publish(snapshot);
        }
    }

    RunOutcome outcome(boolean news) {
        Snapshot snapshot = snapshot();
        return new RunOutcome(
                news,
                snapshot,
                files.paths(snapshot),
                periodReceipts.refusals(),
                periodReceipts.held(request.asOf()),
                periodReceipts.copies(),
                periodReceipts.after(request.asOf()));
    }

    private Snapshot newSnapshot(String inputHash) {
        Snapshot snapshot = newRollUp.keep(request.period(), inputHash);
        planFiles.save(
                snapshot.planHash(),
                () -> ProgrammeFiles.contents(
                        request.jobs(), request.programme().id()));
        contactsThen.save(
                snapshot.programme(), snapshot.period(), snapshot.revision(), ReportFiles.contactsFile(request.jobs()));
        return snapshot;
    }

    /** Of what was done to submissions up to the moment of the roll-up. */
    String actsHash() {
        return receipts.actsHash(request.asOf());
    }

    private String inputHash() {
        return newRollUp.inputHash(request.period());
    }
}
