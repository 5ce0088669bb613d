package vn.tonghop.web.reports;

import vn.tonghop.period.Period;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.storage.desk.HandedOut;

/** A PDF that was handed out, with what it is. */
record Printed(HandedOut file, ReportDefinition report, Period period, int revision, String title) {}
