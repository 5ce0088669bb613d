package vn.tonghop.web.reports;

import java.util.List;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.change.ChangeLine;

/**
 * The first page of the latest report, as text.
 *
 * @param changes since the report before: a heading and a line for each figure; none where there was none before
 */
record Brief(
        ReportContent.Stamp stamp,
        ReportContent.Verdict verdict,
        List<ReportContent.Line> attention,
        List<ReportContent.Line> missing,
        List<ChangeLine> changes,
        List<ReportContent.IndicatorRow> indicators) {

    private static final int SHORT = 3;

    /** What to look at first. */
    public List<ReportContent.Line> shortest() {
        return attention.subList(0, Math.min(SHORT, attention.size()));
    }
}
