package vn.tonghop.report;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.report.issue.Published;

/**
 * A report that lies finished on disk.
 *
 * @param companions the editable document and the workbook, where the report has them
 * @param published what is kept of the PDF
 */
public record RenderedReport(Path pdf, List<Path> companions, Published published) {

    public RenderedReport {
        companions = List.copyOf(companions);
    }

    public int pages() {
        return published.pages();
    }

    /** Of the PDF: the same snapshot gives the same one. */
    public String sha256() {
        return published.sha256();
    }
}
