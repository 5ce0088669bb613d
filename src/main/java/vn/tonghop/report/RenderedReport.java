package vn.tonghop.report;

import java.nio.file.Path;
import vn.tonghop.report.issue.Published;

/**
 * A report that lies finished on disk.
 *
 * @param published what is kept of the PDF
 */
public record RenderedReport(Path pdf, Path book, Published published) {

    public int pages() {
        return published.pages();
    }

    /** Of the PDF: the same snapshot gives the same one. */
    public String sha256() {
        return published.sha256();
    }
}
