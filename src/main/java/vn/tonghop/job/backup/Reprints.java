package vn.tonghop.job.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.job.backup.Reprint.Outcome;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.period.Period;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.issue.Published;
import vn.tonghop.report.issue.Release;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.issue.ContactsThen;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.rolled.PlanFileStore;

/** Prints the latest reports that were handed out once more, each by the plan of its day. */
final class Reprints {

    private final DataSource dataSource;
    private final Path jobs;
    private final Path folder;

    /** @param jobs the definitions that were backed up: whom to ask about a missing unit may not have been kept with a roll-up */
    Reprints(DataSource dataSource, Path jobs, Path folder) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.folder = folder;
    }

    /** All reports of the latest run of each programme. */
    List<Reprint> ofLatest() {
        var issues = new IssueStore(dataSource);
        List<Reprint> reprints = new ArrayList<>();
        for (String run : issues.latestRuns()) {
            String[] parts = run.split("/");
            Period period = Period.parse(parts[1]).orElseThrow();
            int revision = Integer.parseInt(parts[2]);
            var plans = new PlanFileStore(dataSource);
            String plan = plans.planOf(parts[0], parts[1], revision).orElseThrow();
            try (PlanAsItWas then = PlanAsItWas.of(parts[0], plans.of(plan))
                    .asking(new ContactsThen(dataSource).find(parts[0], period, revision), jobs)) {
                Snapshot snapshot = new SnapshotStore(dataSource, then.programme())
                        .find(period, revision)
                        .orElseThrow();
                Optional<Release> release = issues.release(parts[0], period, revision);
                for (Published published : issues.published(run, "")) {
                    reprints.add(new Reprint(
                            run + " " + published.claim().report(), compare(published, snapshot, release, then)));
                }
            }
        }
        return reprints;
    }

    private Outcome compare(Published first, Snapshot snapshot, Optional<Release> release, PlanAsItWas then) {
        String id = first.claim().report();
        Contacts contacts = then.contacts();
        for (ReportDefinition report : ReportFile.read(then.jobs(), then.programme())) {
            for (UnitMap map : UnitMap.values()) {
                if (id.equals(ReportRenderer.reportName(report, snapshot.on(map)))) {
                    Published again = new ReportRenderer(
                                    then.programme(), report, first.claim().language(), contacts)
                            .render(
                                    snapshot.on(map),
                                    release.filter(any -> first.claim().released()),
                                    folder)
                            .published();
                    return compare(first, again);
                }
            }
        }
        return Outcome.OTHER;
    }

    private static Outcome compare(Published first, Published again) {
        if (first.sha256().equals(again.sha256())) {
            return Outcome.SAME;
        }
        return first.words().equals(again.words()) ? Outcome.SAME_WORDS : Outcome.OTHER;
    }
}
