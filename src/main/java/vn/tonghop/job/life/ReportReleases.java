package vn.tonghop.job.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.report.issue.Release;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Makes a roll-up the final report of its period; what changes later is marked against it. */
public final class ReportReleases {

    private static final String ACT = "REPORT_FINAL";

    private final Acting acting;
    private final TransactionTemplate transaction;
    private final DataSource dataSource;
    private final IssueStore issues;

    public ReportReleases(DataSource dataSource, Acting acting) {
        this.acting = acting;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(Transactions.on(dataSource));
        this.issues = new IssueStore(dataSource);
    }

    /** The release as it is now, and whether this call made it; one that there is already is left alone. */
    public record Released(Release release, boolean isNew) {}

    /** @throws vn.tonghop.disclosure.actor.NotAllowedException when the actor does not run programmes, or not for all units */
    public Released release(Snapshot snapshot, Instant at) {
        acting.requireRunning();
        acting.requireEverything();
        var log = new ActLog(dataSource, snapshot.programme());
        return transaction.execute(status -> {
            log.lock();
            Optional<Release> known = issues.release(snapshot.programme(), snapshot.period(), snapshot.revision());
            if (known.isPresent()) {
                return new Released(known.get(), false);
            }
            var release = new Release(acting.actor().id(), at);
            issues.release(snapshot.programme(), snapshot.period(), snapshot.revision(), release);
            log.append(
                    acting.doer(),
                    at,
                    List.of(new LoggedAct(
                            ACT, Subject.ofPeriod(snapshot.period().code()), snapshot.runId())));
            return new Released(release, true);
        });
    }
}
