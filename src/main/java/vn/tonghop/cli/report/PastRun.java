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
import vn.tonghop.definition.Faults;
import vn.tonghop.job.plan.PastPrint;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.SheetRenderer;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.issue.ContactsThen;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.life.OpenQueries;
import vn.tonghop.storage.rolled.PlanFileStore;

/** A finished roll-up that a command names, with the plan as it was then. */
record PastRun(Snapshot snapshot, PlanAsItWas then) implements AutoCloseable {

    /** @throws ParameterException when the words are no run, or none that this database knows */
    static PastRun of(String run, DataSource dataSource, CommandSpec spec, Settings settings) {
        RunId id = RunId.parse(run).orElseThrow(() -> wrong("trace.run-unreadable", run, spec, settings));
        var plans = new PlanFileStore(dataSource);
        String plan = plans.planOf(id.programme(), id.period().code(), id.revision())
                .orElseThrow(() -> wrong("trace.run-unknown", run, spec, settings));
        PlanAsItWas then = PlanAsItWas.of(id.programme(), plans.of(plan))
                .asking(new ContactsThen(dataSource).find(id.programme(), id.period(), id.revision()), settings.jobs());
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
        new PastPrint(dataSource, then, settings.language().code())
                .print(snapshot, folder, Instant.now())
                .forEach(rendered -> said.println(settings.texts().where(rendered.pdf(), rendered.companions())));
        said.flush();
    }

    /** Prints a sheet for each unit and each reviewer instead, and keeps what was handed out. */
    void printSheets(DataSource dataSource, Optional<Path> out, PrintWriter said, Settings settings) {
        Path folder = out.orElse(settings.reports()
                .resolve(snapshot.programme())
                .resolve(snapshot.period().code()));
        var issues = new IssueStore(dataSource);
        var known = new SheetRenderer.Known(
                issues.release(snapshot.programme(), snapshot.period(), snapshot.revision()),
                new OpenQueries(dataSource).of(snapshot.programme(), snapshot.period(), snapshot.revision()));
        var faults = new Faults();
        Scopes scopes = Scopes.read(
                settings.jobs().resolve("scopes.csv"), then.programme().units(), faults);
        faults.stopIfAny();
        ReportFile.read(then.jobs(), then.programme()).stream()
                .filter(report -> report.periods().contains(snapshot.period().kind()) && report.isBurst())
                .forEach(report -> {
                    List<RenderedReport> written = new SheetRenderer(
                                    then.programme(),
                                    report,
                                    settings.language().code())
                            .render(snapshot, scopes.all(), known, folder);
                    written.forEach(sheet -> issues.save(sheet.published(), Instant.now()));
                    Path where =
                            written.isEmpty() ? folder : written.get(0).pdf().getParent();
                    said.println(settings.texts().say("outcome.sheets", written.size(), where));
                });
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
