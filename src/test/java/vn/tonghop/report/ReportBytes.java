package vn.tonghop.report;

import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;

/** The bytes of the city's report. */
public final class ReportBytes {

    private ReportBytes() {}

    public static byte[] of(Snapshot snapshot) {
        return new ReportRenderer(
                        CityMonth.PROGRAMME,
                        ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0),
                        "vi")
                .pdf(snapshot)
                .bytes();
    }
}
