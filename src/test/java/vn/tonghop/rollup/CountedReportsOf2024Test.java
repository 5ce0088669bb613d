package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.rollup.expected.CountedReport;

/** Agencies of Hà Nội report the first half and the year, districts and the police every month. */
class CountedReportsOf2024Test {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2024");

    @ParameterizedTest
    @CsvSource({
        "2024-H1, 001, BM02-PCMD, 1",
        "2024, 001, BM02-PCMD, 1",
        "2024, CATP, BM03-PCMD, 1",
        "2024-H1, LDLD, BM03-PCMD, 6",
        "2024-09, LDLD, BM03-PCMD, 6",
        "2024, LDLD, BM03-PCMD, 12",
        "2024, SLDTBXH, BM03-PCMD, 12"
    })
    void theReportThatKnowsMostOfTheYearCounts(String period, String unit, String form, int months) {
        assertThat(CountedReport.of(HANOI, Period.parse(period).orElseThrow()))
                .filteredOn(report -> report.unit().equals(unit) && report.order() == 0)
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.form()).isEqualTo(form);
                    assertThat(report.months()).isEqualTo(months);
                });
    }
}
