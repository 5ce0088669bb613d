package vn.tonghop.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.issue.IssueStore;

/** The reports of a request on disk: where they are, and made from their snapshot where they are not there yet. */
final class ReportFiles {

    private final List<ReportRenderer> renderers;
    private final Path folder;
    private final IssueStore issues;

    /** @throws vn.tonghop.definition.DefinitionException when {@code reports.yaml} has no report for such a period */
    ReportFiles(RunRequest request, DataSource dataSource) {
        this(request, contacts(request), dataSource);
    }

    /** @param contacts whom to ask about a unit that is missing */
    ReportFiles(RunRequest request, Contacts contacts, DataSource dataSource) {
        this.issues = new IssueStore(dataSource);
        this.renderers = ReportFile.read(request.jobs(), request.programme()).stream()
                .filter(report -> report.periods().contains(request.period().kind()) && !report.isBurst())
                .map(report -> new ReportRenderer(request.programme(), report, request.language(), contacts))
                .toList();
        this.folder = request.reports()
                .resolve(request.programme().id())
                .resolve(request.period().code());
        if (renderers.isEmpty()) {
            var faults = new Faults();
            faults.add("reports.yaml", 1, "không có báo cáo nào cho kỳ " + request.period());
            faults.stopIfAny();
        }
    }

    /** The list of whom to ask as it is now; nothing where there is none. */
    static byte[] contactsFile(Path jobs) {
        Path file = jobs.resolve(Contacts.FILE);
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Contacts contacts(RunRequest request) {
        var faults = new Faults();
        Contacts contacts = Contacts.read(request.jobs(), request.programme().units(), faults);
        faults.stopIfAny();
        return contacts;
    }

    List<ReportPaths> paths(Snapshot snapshot) {
        return renderers.stream()
                .map(renderer ->
                        new ReportPaths(renderer.pdfFile(snapshot, folder), renderer.companionFiles(snapshot, folder)))
                .toList();
    }

    void publish(Snapshot snapshot) {
        renderers.forEach(
                renderer -> issues.save(renderer.render(snapshot, folder).published(), Instant.now()));
    }

    /** Makes the first report and keeps it not: the others need hardly anything more to be loaded. */
    void rehearse(Snapshot snapshot) {
        renderers.get(0).rehearse(snapshot);
    }

    boolean areThere(Snapshot snapshot) {
        return paths(snapshot).stream()
                .allMatch(paths ->
                        Files.exists(paths.pdf()) && paths.companions().stream().allMatch(Files::exists));
    }
}
