package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.rollup.expected.CountedReport;

class CountedReportTest {

    private static final String CALENDAR = "hanoi-2026/calendar.yaml";
    private static final String MONTHLY_OF_THE_COURT = String.join(
            "\n",
            "  - name: Báo cáo tháng của Tòa án nhân dân thành phố",
            "    reporters: toa-an",
            "    form: BM03-PCMD",
            "    frequency: month",
            "    due: hang-thang",
            "");
    private static final Period JUNE = Period.month(2026, 6);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2026, 1);

    @Test
    void monthsCountWhereMonthsAreOwed() {
        Programme hanoi = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");

        assertThat(of(hanoi, "00004", JUNE)).containsExactly(new CountedReport("00004", "BM01-PCMD", 1, 0));
        assertThat(of(hanoi, "CATP", YEAR)).containsExactly(new CountedReport("CATP", "BM03-PCMD", 1, 0));
    }

    @Test
    void aHalfYearThatIsDueOnlyInJuneDoesNotCoverTheYear(@TempDir Path folder) throws IOException {
        Programme court =
                new JobsCopy(folder).replace(CALENDAR, MONTHLY_OF_THE_COURT, "").programme();

        assertThat(of(court, "TAND", JUNE)).containsExactly(new CountedReport("TAND", "BM03-PCMD", 6, 0));
        assertThat(of(court, "TAND", YEAR))
                .containsExactly(
                        new CountedReport("TAND", "BM03-PCMD", 12, 0), new CountedReport("TAND", "BM03-PCMD", 6, 1));
    }

    private static List<CountedReport> of(Programme programme, String unit, Period period) {
        return CountedReport.of(programme, period).stream()
                .filter(report -> report.unit().equals(unit))
                .toList();
    }
}
