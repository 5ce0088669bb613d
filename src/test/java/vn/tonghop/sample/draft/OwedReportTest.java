package vn.tonghop.sample.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class OwedReportTest {

    private static final Programme WARD = ProgrammeFiles.read(Path.of("jobs"), "yen-nghia-2026");

    /** Group 1 ended on 30/6, An Định began the day after; each owes the quarters at whose end it was there. */
    @ParameterizedTest
    @CsvSource({
        "09562-T01, 2026-Q1 2026-Q2",
        "09562-ANDINH, 2026-Q3 2026-Q4",
        "09562-CA, 2026-Q1 2026-Q2 2026-Q3 2026-Q4"
    })
    void asksAUnitForThePeriodsOfItsLife(String unit, String periods) {
        List<OwedReport> owed = OwedReport.upTo(WARD, Period.parse("2026").orElseThrow());

        assertThat(owed)
                .filteredOn(report -> report.unit().code().equals(unit))
                .extracting(report -> report.period().code())
                .containsExactly(periods.split(" "));
    }
}
