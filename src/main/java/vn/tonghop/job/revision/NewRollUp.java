package vn.tonghop.job.revision;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.validation.Rules;

/** Rolls a period up, holds it against the last report, and keeps it as one more revision. */
public final class NewRollUp {

    private final Rolling rolling;
    private final SnapshotStore snapshots;
    private final ReceiptStore receipts;
    private final Instant asOf;
    private final SinceLastReport sinceLastReport;

    /**
     * @param jobs the folder with the definitions
     * @param rules those that the submissions were checked against
     * @param asOf what had been received by then counts
     */
    public NewRollUp(DataSource dataSource, Programme programme, Path jobs, Supplier<Rules> rules, Instant asOf) {
        this.rolling = new Rolling(dataSource, programme, jobs, rules);
        this.snapshots = new SnapshotStore(dataSource, programme);
        this.receipts = new ReceiptStore(dataSource, programme.id());
        this.asOf = asOf;
        this.sinceLastReport = SinceLastReport.of(dataSource, programme, jobs, knownNow());
    }

    private KnownNow knownNow() {
        return new KnownNow() {
            @Override
            public String inputHash(Period period) {
                return NewRollUp.this.inputHash(period);
            }

            @Override
            public Snapshot figures(Period period, String inputHash) {
                return rolling.figures(period, asOf, 0, inputHash);
            }
        };
    }

    /** Of everything that the roll-up of a period rests on. */
    public String inputHash(Period period) {
        return receipts.inputHash(period, asOf);
    }

    /** Works it out and saves it, in the transaction of the caller. */
    public Snapshot keep(Period period, String inputHash) {
        Rolling.Rolled rolled = rolling.rolled(period, asOf, snapshots.nextRevision(period), inputHash);
        Snapshot fresh = rolled.snapshot();
        Snapshot snapshot = fresh.with(sinceLastReport.of(fresh));
        snapshots.save(snapshot, rolled.versions());
        return snapshot;
    }
}
