package vn.tonghop.job.revision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.revision.Earlier;
import vn.tonghop.rollup.revision.Revision;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.rolled.MovedReports;

/**
 * Holds a new roll-up against the last report: the one of the same period, or before the first of a period, the one of the
 * period before it, worked out again from what is known now.
 */
public final class SinceLastReport {

    private final Programme programme;
    private final SnapshotStore snapshots;
    private final MovedReports moved;
    private final Function<Period, Snapshot> again;

    /** @param again works a period out from what is known now, and keeps nothing */
    public SinceLastReport(DataSource dataSource, Programme programme, Function<Period, Snapshot> again) {
        this.programme = programme;
        this.snapshots = new SnapshotStore(dataSource, programme);
        this.moved = new MovedReports(dataSource, programme.countsFrom() == Programme.CountsFrom.APPROVAL);
        this.again = again;
    }

    public Changes of(Snapshot fresh) {
        Optional<Earlier> same = snapshots.last(fresh.period(), fresh.asOf());
        return same.map(earlier -> changes(earlier, fresh))
                .or(() -> snapshots
                        .last(fresh.period().previous(), fresh.asOf())
                        .map(earlier ->
                                changes(earlier, again.apply(fresh.period().previous()))))
                .orElse(Changes.NONE);
    }

    private Changes changes(Earlier earlier, Snapshot now) {
        boolean alike = earlier.snapshot().planHash().equals(now.planHash())
                && earlier.snapshot().inputHash().equals(now.inputHash());
        return alike
                ? new Changes(earlier.snapshot().runId(), List.of())
                : new Revision(programme, earlier, now, moved.since(earlier.snapshot(), now.asOf())).changes();
    }
}
