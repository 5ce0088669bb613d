package vn.tonghop.job.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.issue.Release;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.issue.IssueStore;

/** Prints the reports of a finished roll-up by the plan of its day, final ones where it was released. */
public final class PastPrint {

    private final IssueStore issues;
    private final PlanAsItWas then;
    private final String language;

    public PastPrint(DataSource dataSource, PlanAsItWas then, String language) {
        this.issues = new IssueStore(dataSource);
        this.then = then;
        this.language = language;
    }

    /** Keeps what was handed out. */
    public List<RenderedReport> print(Snapshot snapshot, Path folder, Instant now) {
        Optional<Release> release = issues.release(snapshot.programme(), snapshot.period(), snapshot.revision());
        List<RenderedReport> printed = new ArrayList<>();
        for (ReportDefinition report : ReportFile.read(then.jobs(), then.programme())) {
            if (report.periods().contains(snapshot.period().kind()) && !report.isBurst()) {
                RenderedReport rendered = new ReportRenderer(then.programme(), report, language, then.contacts())
                        .render(snapshot, release, folder);
                issues.save(rendered.published(), now);
                printed.add(rendered);
            }
        }
        return List.copyOf(printed);
    }
}
