package vn.tonghop.job;

import java.nio.file.Path;

/** Where one report of a run lies: the PDF, and the workbook with the same figures. */
public record ReportPaths(Path pdf, Path book) {}
