package vn.tonghop.job;

import java.nio.file.Path;
import vn.tonghop.rollup.Snapshot;

final class ReportFiles {
    private final RunRequest request;

    ReportFiles(RunRequest request) {
        this.request = request;
    }

    void publish(Snapshot snapshot) {}

    void publishMissing(Snapshot snapshot) {}

    Path pdf(Snapshot snapshot) {
        return request.reports().resolve("a.pdf");
    }

    Path workbook(Snapshot snapshot) {
        return request.reports().resolve("a.xlsx");
    }
}
