package vn.tonghop.report;

import java.nio.file.Path;
import java.util.List;

/**
 * A report that lies finished on disk.
 *
 * @param companions the editable document and the workbook, where the report has them
 * @param sha256 of the PDF: the same snapshot gives the same one
 */
public record RenderedReport(Path pdf, List<Path> companions, int pages, String sha256) {

    public RenderedReport {
        companions = List.copyOf(companions);
    }
}
