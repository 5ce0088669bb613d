package vn.tonghop.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.ProgrammeFiles;

class ScheduleFileTest {

    private static final String CALENDAR = "hanoi-2026/calendar.yaml";

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026"})
    void everyProgrammeHasAReportBeforeItHasToBeFinal(String id) {
        var programme = ProgrammeFiles.read(folder, id);
        var faults = new Faults();
        Schedule schedule = ScheduleFile.read(folder, programme, EnumSet.allOf(PeriodKind.class), faults);
        FinalBy end = schedule.finalBy().orElseThrow();
        List<Firing> reports = new Firings(programme, schedule)
                .between(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")).stream()
                        .filter(firing -> firing.job() == ScheduledJob.REPORT)
                        .toList();

        assertThat(faults.list()).isEmpty();
        assertThat(FinalDay.of(programme, end))
                .isNotEmpty()
                .allSatisfy(last -> assertThat(reports)
                        .anyMatch(report -> report.period().orElseThrow().equals(last.period())
                                && report.at().isBefore(last.at())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "job: report | job: reprt | reprt",
                "cron: \"30 7,11,16 * * *\" | cron: \"30 7,11,16 * *\" | phút, giờ, ngày, tháng, thứ",
                "when: morning-after | when: due | 'at' không dùng cùng",
                "when: morning-after | when: after | thiếu mục 'working-days'",
                "at: \"06:00\" | at: \"6 giờ\" | dạng \"08:00\"",
                "working-days: 3 | working-days: 0 | từ 1 đến",
                "working-days: 3 | working-day: 3 | working-day",
                "missed: skip | missed: later | later",
                "when: morning-after | cron: \"0 6 17 * *\" | 'at' không dùng cùng 'cron'",
                "missed: skip | of: [xa] | nhóm 'xa'"
            })
    void aFaultIsSaidWithItsLine(String right, String wrong, String said) throws IOException {
        jobs.replace(CALENDAR, right, wrong);
        var faults = new Faults();

        read(Set.of(PeriodKind.MONTH), faults);

        assertThat(faults.list())
                .filteredOn(fault -> fault.problem().contains(said))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(CALENDAR))
                .allSatisfy(fault -> assertThat(fault.line()).isGreaterThan(jobs.lineOf(CALENDAR, "schedule:")));
    }

    @Test
    void aKindOfPeriodThatThereIsNoReportForIsAFault() {
        var faults = new Faults();

        read(Set.of(PeriodKind.YEAR), faults);

        assertThat(faults.list())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.problem()).contains("reports.yaml không có báo cáo nào"));
    }

    @Test
    void workingDaysThatRunIntoAYearWithoutHolidaysAreAFault() throws IOException {
        jobs.replace(CALENDAR, "    when: after\n    working-days: 2", "    when: after\n    working-days: 20");
        var faults = new Faults();

        read(Set.of(PeriodKind.MONTH), faults);

        assertThat(faults.list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("2027", "holidays.csv"));
    }

    @Test
    void twoRunsThatCannotBeToldApartAreAFault() throws IOException {
        jobs.replace(
                CALENDAR,
                "    - name: Nhận tệp mới\n",
                "    - name: Nhận tệp sáng\n      job: collect\n      cron: \"30 7 * * *\"\n    - name: Nhận tệp mới\n");
        var faults = new Faults();

        read(Set.of(PeriodKind.MONTH), faults);

        assertThat(faults.list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("cùng lúc"));
    }

    private Schedule read(Set<PeriodKind> reported, Faults faults) {
        return ScheduleFile.read(folder, ProgrammeFiles.read(folder, "hanoi-2026"), reported, faults);
    }
}
