package vn.tonghop.job.revision;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.revision.Earlier;
import vn.tonghop.rollup.revision.Moved;
import vn.tonghop.rollup.revision.Revision;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.trace.Heirs;
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
    private final Supplier<Lineage> lineage;
    private final Function<Period, Snapshot> again;

    /**
     * @param lineage asked for only when a unit has ended
     * @param again works a period out from what is known now, and keeps nothing
     */
    SinceLastReport(
            DataSource dataSource, Programme programme, Supplier<Lineage> lineage, Function<Period, Snapshot> again) {
        this.lineage = lineage;
        this.programme = programme;
        this.snapshots = new SnapshotStore(dataSource, programme);
        this.moved = new MovedReports(dataSource, programme.countsFrom() == Programme.CountsFrom.APPROVAL);
        this.again = again;
    }

    /**
     * @param jobs the folder with the definitions
     * @param again works a period out from what is known now, and keeps nothing
     */
    public static SinceLastReport of(
            DataSource dataSource, Programme programme, Path jobs, Function<Period, Snapshot> again) {
        return new SinceLastReport(
                dataSource,
                programme,
                () -> {
                    var faults = new Faults();
                    Crosswalk crosswalk = Crosswalk.read(jobs.resolve("crosswalk.csv"), programme.units(), faults);
                    faults.stopIfAny();
                    return new Lineage(crosswalk);
                },
                again);
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
                : new Revision(programme, earlier, now, moved(earlier.snapshot(), now)).changes();
    }

    /** Counted to the units of today, as the figures are. */
    private List<Moved> moved(Snapshot earlier, Snapshot now) {
        var heirs = new Heirs(programme.units(), now.period().end(), lineage);
        return moved.since(earlier, now.asOf()).stream()
                .map(each -> new Moved(heirs.apply(each.unit()), each.element(), each.category(), each.cause()))
                .toList();
    }
}
