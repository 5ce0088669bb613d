package vn.tonghop.report;

import java.nio.file.Path;

/**
 * A report that lies finished on disk.
 *
 * @param sha256 of the PDF: the same snapshot gives the same one
 */
public record RenderedReport(Path pdf, Path book, int pages, String sha256) {}
