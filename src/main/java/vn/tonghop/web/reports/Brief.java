package vn.tonghop.web.reports;

import java.util.List;
import vn.tonghop.report.content.ReportContent;

/** The first page of the latest report, as text. */
record Brief(
        ReportContent.Stamp stamp,
        ReportContent.Verdict verdict,
        List<ReportContent.Line> attention,
        List<ReportContent.Line> missing,
        List<ReportContent.IndicatorRow> indicators) {}
