package vn.tonghop.job.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.trace.Heirs;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.Trace;
import vn.tonghop.rollup.trace.TracedBack;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedRow;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.rolled.PlanFileStore;
import vn.tonghop.storage.rolled.SourceCells;

/** A roll-up with the plan of its day, from which the way leads down to the cells of the files. */
public final class OpenRollUp implements AutoCloseable {

    private final DataSource dataSource;
    private final PlanAsItWas then;
    private final Snapshot snapshot;

    private OpenRollUp(DataSource dataSource, PlanAsItWas then, Snapshot snapshot) {
        this.dataSource = dataSource;
        this.then = then;
        this.snapshot = snapshot;
    }

    /** Empty when this database knows no such roll-up. */
    public static Optional<OpenRollUp> find(DataSource dataSource, String programme, Period period, int revision) {
        var plans = new PlanFileStore(dataSource);
        return plans.planOf(programme, period.code(), revision).map(plan -> {
            PlanAsItWas then = PlanAsItWas.of(programme, plans.of(plan));
            Snapshot snapshot = new SnapshotStore(dataSource, then.programme())
                    .find(period, revision)
                    .orElseThrow();
            return new OpenRollUp(dataSource, then, snapshot);
        });
    }

    public Programme programme() {
        return then.programme();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public PlanAsItWas then() {
        return then;
    }

    /** What an actor may see of it. */
    public Sight sight(Acting acting) {
        return new Sight(acting, programme(), snapshot);
    }

    public Trace trace() {
        return new Trace(programme(), snapshot, heirs());
    }

    private Heirs heirs() {
        return new Heirs(programme().units(), snapshot.period().end(), this::lineage);
    }

    private Lineage lineage() {
        var faults = new Faults();
        Crosswalk crosswalk =
                Crosswalk.read(then.jobs().resolve("crosswalk.csv"), programme().units(), faults);
        faults.stopIfAny();
        return new Lineage(crosswalk);
    }

    /** An indicator with every cell behind it; empty where the roll-up does not have it. */
    public Optional<TracedFigure> figure(Indicator indicator) {
        return trace().figure(indicator, cells(Trace.elements(programme(), indicator)));
    }

    /** What the forms ask, with every cell behind it; empty where no form asks it in numbers. */
    public Optional<TracedRow> row(Term term) {
        return trace().row(term, cells(Set.of(term.element())));
    }

    /** A cell with every figure that it is in. */
    public TracedBack back(SourceCell cell) {
        List<SourceCell> counted = cells(beside(cell.element()));
        boolean counts = counted.contains(cell);
        return new TracedBack(
                cell,
                counts,
                counts ? trace().touched(cell, counted) : List.of(),
                heirs().since(cell.unit(), cell.sent().periodEnd()));
    }

    /** A data element with all that any indicator measures together with it. */
    private Set<String> beside(String element) {
        return Stream.concat(
                        Stream.of(Set.of(element)),
                        programme().indicators().stream()
                                .map(indicator -> Trace.elements(programme(), indicator))
                                .filter(all -> all.contains(element)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** The cells of some data elements, of the versions that it counted. */
    public List<SourceCell> cells(Set<String> elements) {
        return new SourceCells(dataSource).of(snapshot, CountedReport.of(programme(), snapshot.period()), elements);
    }

    @Override
    public void close() {
        then.close();
    }
}
