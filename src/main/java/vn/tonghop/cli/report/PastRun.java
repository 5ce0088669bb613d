package vn.tonghop.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.tonghop.cli.options.RunId;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.issue.Release;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.rolled.PlanFileStore;

/** A finished roll-up that a command names, with the plan as it was then. */
record PastRun(Snapshot snapshot, PlanAsItWas then) implements AutoCloseable {

    /** @throws ParameterException when the words are no run, or none that this database knows */
    static PastRun of(String run, DataSource dataSource, CommandSpec spec, Settings settings) {
        RunId id = RunId.parse(run).orElseThrow(() -> wrong("trace.run-unreadable", run, spec, settings));
        var plans = new PlanFileStore(dataSource);
        String plan = plans.planOf(id.programme(), id.period().code(), id.revision())
                .orElseThrow(() -> wrong("trace.run-unknown", run, spec, settings));
        PlanAsItWas then = PlanAsItWas.of(id.programme(), plans.of(plan));
        return new PastRun(
                new SnapshotStore(dataSource, then.programme())
                        .find(id.period(), id.revision())
                        .orElseThrow(),
                then);
    }

    /** Prints its reports, final ones where it was released, and keeps what was handed out. */
    void print(DataSource dataSource, Optional<Path> out, PrintWriter said, Settings settings) {
        Path folder = out.orElse(settings.reports()
                .resolve(snapshot.programme())
                .resolve(snapshot.period().code()));
        var issues = new IssueStore(dataSource);
        Optional<Release> release = issues.release(snapshot.programme(), snapshot.period(), snapshot.revision());
        List<ReportDefinition> reports = ReportFile.read(then.jobs(), then.programme()).stream()
                .filter(report -> report.periods().contains(snapshot.period().kind()))
                .toList();
        for (ReportDefinition report : reports) {
            RenderedReport rendered = new ReportRenderer(
                            then.programme(), report, settings.language().code())
                    .render(snapshot, release, folder);
            issues.save(rendered.published(), Instant.now());
            said.println(settings.texts().where(rendered.pdf(), rendered.companions()));
        }
        said.flush();
    }

    private static ParameterException wrong(String key, String run, CommandSpec spec, Settings settings) {
        return new ParameterException(spec.commandLine(), settings.texts().say(key, run));
    }

    @Override
    public void close() {
        then.close();
    }
}
