package vn.tonghop.validation.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Value;

class PastTest {

    private static final Period JUNE = Period.month(2026, 6);

    @Test
    void keepsEarlierReportsOldestFirst() {
        assertThat(past(month(5), month(3), month(4)).earlier())
                .extracting(PastReport::period)
                .containsExactly(month(3), month(4), month(5));
    }

    @Test
    void knowsTheReportForExactlyThePeriodBefore() {
        assertThat(past(month(4), month(5), month(6)).last(JUNE))
                .map(PastReport::period)
                .contains(month(5));
        assertThat(past(month(4), month(6)).last(JUNE)).isEmpty();
    }

    @Test
    void knowsTheReportBeforeAcrossTheTurnOfTheYear() {
        Period december = Period.month(2025, 12);

        assertThat(past(december).last(Period.month(2026, 1))).isPresent();
    }

    @Test
    void knowsTheReportsOfTheYearForPeriodsBeforeThisOne() {
        assertThat(past(Period.month(2025, 12), month(7), month(6), month(1), month(5))
                        .inYearBefore(JUNE))
                .extracting(PastReport::period)
                .containsExactly(month(1), month(5));
    }

    @Test
    void knowsWhatAReportSaidAndWhatItDidNot() {
        var report = new PastReport("00004", JUNE, Map.of("A", Map.of("R1", Value.of(3))));

        assertThat(report.value("A", "R1")).contains(Value.of(3));
        assertThat(report.value("A", "R2")).isEmpty();
        assertThat(report.value("B", "R1")).isEmpty();
        assertThat(report.of("A")).containsOnlyKeys("R1");
        assertThat(report.of("B")).isEmpty();
    }

    private static Period month(int month) {
        return Period.month(2026, month);
    }

    private static Past past(Period... earlier) {
        return new Past(
                Arrays.stream(earlier)
                        .map(period -> new PastReport("00004", period, Map.of()))
                        .toList(),
                List.of(),
                List.of());
    }
}
