package vn.tonghop.web.runs;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.life.ReportReleases;
import vn.tonghop.job.plan.PastPrint;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.issue.ContactsThen;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.rolled.PlanFileStore;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskSource;

/** Makes a roll-up the final report of its period and prints it as such, by the plan of its day. */
@Component
class ReleasedRun {

    private static final int PARTS = 3;

    private final DeskSource source;

    ReleasedRun(DeskSource source) {
        this.source = source;
    }

    /** Which roll-up. */
    private record Name(Period period, int revision) {}

    boolean isReleased(String run) {
        return name(run)
                .flatMap(name ->
                        new IssueStore(source.dataSource()).release(source.programme(), name.period(), name.revision()))
                .isPresent();
    }

    /** @throws NotThereException when there is no such roll-up of the programme */
    void release(String run, Acting acting) {
        DataSource dataSource = source.dataSource();
        Name name = name(run).orElseThrow(NotThereException::new);
        Instant now = source.clock().instant();
        var plans = new PlanFileStore(dataSource);
        String plan = plans.planOf(source.programme(), name.period().code(), name.revision())
                .orElseThrow(NotThereException::new);
        try (PlanAsItWas then = PlanAsItWas.of(source.programme(), plans.of(plan))
                .asking(
                        new ContactsThen(dataSource).find(source.programme(), name.period(), name.revision()),
                        source.workplace().jobs())) {
            Snapshot snapshot = new SnapshotStore(dataSource, then.programme())
                    .find(name.period(), name.revision())
                    .orElseThrow(NotThereException::new);
            new ReportReleases(dataSource, acting).release(snapshot, now);
            new PastPrint(dataSource, then, source.workplace().language())
                    .print(
                            snapshot,
                            source.workplace()
                                    .reports()
                                    .resolve(source.programme())
                                    .resolve(name.period().code()),
                            now);
        }
    }

    private Optional<Name> name(String run) {
        String[] parts = run.split("/");
        return parts.length == PARTS && parts[0].equals(source.programme()) && parts[2].matches("\\d{1,6}")
                ? Period.parse(parts[1]).map(period -> new Name(period, Integer.parseInt(parts[2])))
                : Optional.empty();
    }
}
