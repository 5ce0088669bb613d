package vn.tonghop.web.figures;

import vn.tonghop.report.content.ReportContent.IndicatorRow;

/** One figure of a roll-up in the words of the report; the code is the indicator's own. */
record FigureLine(String code, IndicatorRow row) {}
