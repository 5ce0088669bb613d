package vn.tonghop.report;

import vn.tonghop.disclosure.Audience;
import vn.tonghop.report.definition.ReportDefinition;

/** A report as those read it who may read every figure. */
public final class ForSpecialists {

    private ForSpecialists() {}

    public static ReportDefinition of(ReportDefinition report) {
        return new ReportDefinition(
                report.id(),
                report.title(),
                report.issuer(),
                Audience.RESTRICTED,
                report.periods(),
                report.parts(),
                report.unitColumns(),
                report.recipients(),
                report.companions(),
                report.per());
    }
}
