package vn.tonghop.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.SpecialDay;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class DueDatesTest {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final List<DueDate> YEAR_2026 = DueDates.of(HANOI, 2026);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01, 2026-01-17, 2026-01-16, 2, -",
                "2026-02, 2026-02-17, 2026-02-16, 0, LESS_THAN_A_WORKING_DAY ON_DAY_OFF", // Tết
                "2026-03, 2026-03-17, 2026-03-16, 1, -",
                "2026-Q1, 2026-03-17, 2026-03-16, 1, -",
                "2026-04, 2026-04-17, 2026-04-16, 2, -",
                "2026-05, 2026-05-17, 2026-05-16, 1, ON_DAY_OFF", // Saturday
                "2026-06, 2026-06-17, 2026-06-16, 2, -",
                "2026-Q2, 2026-06-17, 2026-06-16, 2, -",
                "2026-H1, 2026-06-17, 2026-06-16, 2, -",
                "2026-07, 2026-07-17, 2026-07-16, 2, -",
                "2026-08, 2026-08-17, 2026-08-16, 0, LESS_THAN_A_WORKING_DAY ON_DAY_OFF", // Sunday
                "2026-09, 2026-09-17, 2026-09-16, 2, -",
                "2026-Q3, 2026-09-17, 2026-09-16, 2, -",
                "2026-10, 2026-10-17, 2026-10-16, 2, -",
                "2026-11, 2026-11-17, 2026-11-16, 1, -",
                "2026-12, 2026-12-17, 2026-12-16, 2, -",
                "2026-Q4, 2026-12-17, 2026-12-16, 2, -",
                "2026,    2026-12-17, 2026-12-16, 2, -"
            })
    void areThoseOfTheCityIn2026(String period, LocalDate named, LocalDate last, int workingDays, String warnings) {
        assertThat(of(YEAR_2026, period)).isNotEmpty().allSatisfy(date -> {
            assertThat(date.named()).isEqualTo(named);
            assertThat(date.lastDay()).isEqualTo(last);
            assertThat(date.workingDays()).isEqualTo(workingDays);
            assertThat(date.warnings()).isEqualTo(warnings(warnings));
            assertThat(date.obligation().due().assumed()).isTrue();
        });
    }

    @Test
    void areAllThereAreInTheOrderOfTheirDays() {
        assertThat(YEAR_2026).extracting(DueDate::lastDay).isSorted();
        assertThat(YEAR_2026.stream().map(date -> date.period().code()).distinct())
                .hasSize(18)
                .doesNotContain("2026-H2", "2026-9M");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void areOwedBy132ReportersEveryMonthOnceEach(int month) {
        assertThat(units(of(YEAR_2026, Period.month(2026, month).code())))
                .hasSize(132)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 127", "2026-H1, 132", "2026, 132"})
    void areOwedForLongerPeriodsByThoseThePlansName(String period, int units) {
        assertThat(units(of(YEAR_2026, period))).hasSize(units).doesNotHaveDuplicates();
    }

    @Test
    void areNobodysForTheSecondHalfYear() {
        Obligation firstHalf = HANOI.obligations().stream()
                .filter(obligation -> obligation.frequency() == PeriodKind.HALF)
                .findFirst()
                .orElseThrow();

        assertThat(HANOI.due(firstHalf, new Period(PeriodKind.HALF, 2026, 1))).hasSize(126);
        assertThat(HANOI.due(firstHalf, new Period(PeriodKind.HALF, 2026, 2))).isEmpty();
    }

    @Test
    void nameTheHolidaysBetweenCutOffAndLastDay() {
        assertThat(of(YEAR_2026, "2026-02").get(0).specialDays())
                .extracting(SpecialDay::date)
                .containsExactly(LocalDate.of(2026, 2, 16));
        assertThat(of(YEAR_2026, "2026-03").get(0).specialDays()).isEmpty();
    }

    @Test
    void leaveNoWorkingDayInJune2024AndOneInDecember() {
        List<DueDate> dates = DueDates.of(HANOI, 2024);

        assertThat(of(dates, "2024-H1")).isNotEmpty().allSatisfy(date -> {
            assertThat(date.cutOff()).isEqualTo(LocalDate.of(2024, 6, 14));
            assertThat(date.lastDay()).isEqualTo(LocalDate.of(2024, 6, 16));
            assertThat(date.workingDays()).isZero();
            assertThat(date.warnings()).containsExactly(DueWarning.LESS_THAN_A_WORKING_DAY, DueWarning.ON_DAY_OFF);
        });
        assertThat(of(dates, "2024")).isNotEmpty().allSatisfy(date -> {
            assertThat(date.lastDay()).isEqualTo(LocalDate.of(2024, 12, 16));
            assertThat(date.workingDays()).isEqualTo(1);
            assertThat(date.warnings()).isEmpty();
        });
    }

    @Test
    void warnEveryTimeWhenDueBeforeThe13th(@TempDir Path folder) throws IOException {
        Programme district = new JobsCopy(folder)
                .replace("hanoi-2026/calendar.yaml", "day: 17", "day: 13")
                .programme();

        assertThat(DueDates.of(district, 2026))
                .filteredOn(date -> date.period().kind() == PeriodKind.MONTH)
                .hasSize(72)
                .allSatisfy(date -> assertThat(date.warnings())
                        .startsWith(DueWarning.BEFORE_CUT_OFF, DueWarning.LESS_THAN_A_WORKING_DAY))
                .filteredOn(date -> date.warnings().contains(DueWarning.ON_DAY_OFF))
                .extracting(date -> date.period().number())
                .containsOnly(4, 7, 9, 12);
    }

    @Test
    void keepToWorkingDaysWhereTheRuleCountsThem(@TempDir Path folder) throws IOException {
        Programme counted = new JobsCopy(folder)
                .replace("hanoi-2026/calendar.yaml", "day: 17", "working-days: 2")
                .programme();

        assertThat(DueDates.of(counted, 2026))
                .filteredOn(date -> date.period().kind() == PeriodKind.MONTH)
                .hasSize(72)
                .allSatisfy(date -> {
                    assertThat(date.workingDays()).isEqualTo(2);
                    assertThat(date.warnings()).isEmpty();
                });
    }

    @Test
    void stopInOneSentenceForAYearWithoutHolidays() {
        assertThatThrownBy(() -> DueDates.of(HANOI, 2027))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("holidays.csv:1: chưa có ngày nghỉ lễ và ngày làm bù của năm 2027");
    }

    private static List<DueDate> of(List<DueDate> dates, String period) {
        return dates.stream()
                .filter(date -> date.period().code().equals(period))
                .toList();
    }

    private static List<String> units(List<DueDate> dates) {
        return dates.stream()
                .flatMap(date -> date.units().stream())
                .map(OrgUnit::code)
                .toList();
    }

    private static List<DueWarning> warnings(String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(" ")).map(DueWarning::valueOf).toList();
    }
}
