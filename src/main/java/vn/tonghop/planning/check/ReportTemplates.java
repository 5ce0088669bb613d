package vn.tonghop.planning.check;

import java.nio.file.Path;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;

/** Every part of a report has its template, compiled when the program was built. */
final class ReportTemplates {

    private final Path file;
    private final Faults faults;

    ReportTemplates(Path jobs, String programme, Faults faults) {
        this.file = jobs.resolve(programme).resolve("reports.yaml");
        this.faults = faults.in(programme);
    }

    void check() {
        YamlFile.read(file, faults).list("reports").stream()
                .flatMap(report -> report.list("parts").stream())
                .flatMap(section -> section.items().stream())
                .filter(part -> !isCompiled(part.text()))
                .forEach(ReportTemplates::missing);
    }

    private static void missing(Entry part) {
        part.fault("phần '" + part.text() + "' chưa có mẫu: cần tệp report-templates/" + part.text() + ".jrxml");
    }

    private static boolean isCompiled(String name) {
        return ReportTemplates.class.getResource("/reports/" + name + ".jasper") != null;
    }
}
