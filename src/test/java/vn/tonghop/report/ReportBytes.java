package vn.tonghop.report;

import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.report.definition.ReportDefinition;
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

    /** All that is printed of a year but the sheets, by the name of the report. */
    public static Map<String, byte[]> ofAYear(String programme, String language) {
        var sample = new SamplePeriod(programme, "2026", SamplePeriod.Kind.BROKEN);
        Snapshot snapshot = sample.snapshot();
        return ReportFile.read(CityMonth.JOBS, sample.programme()).stream()
                .filter(report -> report.periods().contains(snapshot.period().kind()) && !report.isBurst())
                .collect(Collectors.toMap(
                        ReportDefinition::id,
                        report -> new ReportRenderer(sample.programme(), report, language)
                                .pdf(snapshot)
                                .bytes()));
    }
}
