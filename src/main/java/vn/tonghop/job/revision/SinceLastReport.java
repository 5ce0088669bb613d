package vn.tonghop.job.revision;

import java.nio.file.Path;
import java.util.List;
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
    private final KnownNow now;

    /**
     * @param lineage asked for only when a unit has ended
     * @param now works the period before out again
     */
    SinceLastReport(DataSource dataSource, Programme programme, Supplier<Lineage> lineage, KnownNow now) {
        this.lineage = lineage;
        this.programme = programme;
        this.snapshots = new SnapshotStore(dataSource, programme);
        this.moved = new MovedReports(dataSource, programme.countsFrom() == Programme.CountsFrom.APPROVAL);
        this.now = now;
    }

    /**
     * @param jobs the folder with the definitions
     * @param now works the period before out again
     */
    public static SinceLastReport of(DataSource dataSource, Programme programme, Path jobs, KnownNow now) {
        return new SinceLastReport(
                dataSource,
                programme,
                () -> {
                    var faults = new Faults();
                    Crosswalk crosswalk = Crosswalk.read(jobs.resolve("crosswalk.csv"), programme.units(), faults);
                    faults.stopIfAny();
                    return new Lineage(crosswalk);
                },
                now);
    }

    public Changes of(Snapshot fresh) {
        Period before = fresh.period().previous();
        return snapshots
                .last(fresh.period(), fresh.asOf())
                .map(earlier -> isAlike(earlier, fresh.planHash(), fresh.inputHash())
                        ? unchanged(earlier)
                        : changes(earlier, fresh))
                .or(() -> snapshots.last(before, fresh.asOf()).map(earlier -> sincePeriodBefore(earlier, fresh)))
                .orElse(Changes.NONE);
    }

    private Changes sincePeriodBefore(Earlier earlier, Snapshot fresh) {
        Period before = earlier.snapshot().period();
        String inputHash = now.inputHash(before);
        return isAlike(earlier, fresh.planHash(), inputHash)
                ? unchanged(earlier)
                : changes(earlier, now.figures(before, inputHash));
    }

    private static boolean isAlike(Earlier earlier, String planHash, String inputHash) {
        return earlier.snapshot().planHash().equals(planHash)
                && earlier.snapshot().inputHash().equals(inputHash);
    }

    private static Changes unchanged(Earlier earlier) {
        return new Changes(earlier.snapshot().runId(), List.of());
    }

    private Changes changes(Earlier earlier, Snapshot again) {
        return new Revision(programme, earlier, again, moved(earlier.snapshot(), again)).changes();
    }

    /** Counted to the units of today, as the figures are. */
    private List<Moved> moved(Snapshot earlier, Snapshot now) {
        var heirs = new Heirs(programme.units(), now.period().end(), lineage);
        return moved.since(earlier, now.asOf()).stream()
                .map(each -> new Moved(heirs.apply(each.unit()), each.element(), each.category(), each.cause()))
                .toList();
    }
}
