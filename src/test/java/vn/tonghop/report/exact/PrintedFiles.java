package vn.tonghop.report.exact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.SheetRenderer;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.rollup.snapshot.Snapshot;

/** The files of a report, byte by byte: PDF, Word file and data book, or the sheets of reviewers and units. */
final class PrintedFiles {

    private final Programme programme;
    private final Path folder;

    PrintedFiles(Programme programme, Path folder) {
        this.programme = programme;
        this.folder = folder;
    }

    /**
     * Each by its name.
     *
     * @param reviewed whose sheet of a reviewer is printed
     * @param units whose own sheets are
     */
    Map<String, byte[]> of(ReportDefinition report, Snapshot snapshot, Scope reviewed, Collection<String> units)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (report.isBurst()) {
            var renderer = new SheetRenderer(programme, report, "vi");
            if (report.per() == ReportDefinition.Per.SCOPE) {
                for (RenderedReport sheet : renderer.render(snapshot, List.of(reviewed), folder)) {
                    put(files, sheet.pdf());
                }
            } else {
                units.forEach(unit -> renderer.ofUnit(unit, snapshot, SheetRenderer.Known.NOTHING)
                        .ifPresent(sheet -> files.put(report.id() + " " + unit, sheet.bytes())));
            }
            return files;
        }
        RenderedReport rendered = new ReportRenderer(programme, report, "vi").render(snapshot, folder);
        put(files, rendered.pdf());
        for (Path companion : rendered.companions()) {
            put(files, companion);
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, Path file) throws IOException {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
