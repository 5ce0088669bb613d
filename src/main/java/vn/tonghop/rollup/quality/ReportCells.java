package vn.tonghop.rollup.quality;

/**
 * A report of the year that counts, and how its cells were filled.
 *
 * @param period code of the period that it reports
 * @param months length of that period
 * @param filled required cells with a number, a zero or "not applicable"; 0 for earlier periods, where nobody asks
 * @param asked required cells
 * @param copied sheets that look like a copy of another report and were not explained
 */
public record ReportCells(String unit, String form, String period, int months, int filled, int asked, int copied) {}
