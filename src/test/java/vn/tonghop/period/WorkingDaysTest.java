package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;

class WorkingDaysTest {

    private static final WorkingDays DAYS = Rules.WORKING_DAYS;

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, true", // Friday
        "2026-06-13, false", // Saturday
        "2026-06-14, false", // Sunday
        "2026-09-02, false", // national day
        "2026-01-02, false", // swapped with Saturday 10/1
        "2026-01-10, true",
        "2026-08-31, false", // swapped with Saturday 22/8
        "2026-08-22, true",
        "2024-04-29, false", // swapped with Saturday 4/5
        "2024-05-04, true"
    })
    void knowsWeekendsHolidaysAndSwappedDays(LocalDate day, boolean working) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"})
    void restsTheWholeWeekOfTet2026ThoughOnlyAssumed(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isFalse();
        assertThat(DAYS.listed(day, day)).singleElement().satisfies(special -> {
            assertThat(special.name()).isEqualTo("Tết Bính Ngọ");
            assertThat(special.basis()).isEqualTo(SpecialDay.Basis.ASSUMED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14, 2024-06-16, 0", // Friday to Sunday: the city in June 2024
        "2024-12-14, 2024-12-16, 1", // Saturday to Monday: the city in December 2024
        "2026-06-14, 2026-06-16, 2",
        "2026-01-08, 2026-01-11, 2", // Friday and the Saturday worked for 2/1
        "2026-02-13, 2026-02-23, 1", // over Tết
        "2026-06-16, 2026-06-14, 0", // backwards
        "2026-06-16, 2026-06-16, 0"
    })
    void countsWorkingDaysAfterADay(LocalDate day, LocalDate last, int count) {
        assertThat(DAYS.countAfter(day, last)).isEqualTo(count);
    }

    @Test
    void findsTheNextWorkingDayAndTheOneBefore() {
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 2, 14))).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(DAYS.onOrBefore(LocalDate.of(2026, 2, 22))).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 8, 22))).isEqualTo(LocalDate.of(2026, 8, 22));
    }

    @Test
    void stopsInOneSentenceForAYearWithoutHolidays() {
        assertThatThrownBy(() -> DAYS.isWorkingDay(LocalDate.of(2027, 3, 1)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("holidays.csv:1: chưa có ngày nghỉ lễ và ngày làm bù của năm 2027"
                        + " (mới có 2022, 2024, 2025, 2026), nên không tính được ngày làm việc:"
                        + " hãy ghi thêm các ngày của năm đó vào holidays.csv");
    }

    @Test
    void stopsWhenACountRunsIntoAYearWithoutHolidays() {
        assertThatThrownBy(() -> DAYS.countAfter(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("2027");
    }

    @Test
    void namesTheLineOfEveryFault(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("holidays.csv");
        Files.writeString(file, """
                date,kind,name,basis
                2026-01-01,off,Tết Dương lịch,law
                2026-13-01,off,Tết Dương lịch,law
                2026-01-02,free,Hoán đổi với 10/1,assumed
                2026-01-10,work,Làm bù cho 2/1,rumour
                2026-01-01,off,Tết Dương lịch,law
                2026-09-05,off,Nghỉ thêm,assumed
                2026-09-07,work,Làm bù,assumed
                2026-04-30,off,,law
                """);
        var faults = new Faults();

        WorkingDays.read(file, faults);

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "holidays.csv:3: cột date (2026-13-01) phải là ngày dạng 2026-06-14",
                        "holidays.csv:4: cột kind (free) phải là một trong [off, work]",
                        "holidays.csv:5: cột basis (rumour) phải là một trong [law, announced, assumed]",
                        "holidays.csv:6: ngày 2026-01-01 ghi hai lần",
                        "holidays.csv:7: ngày 2026-09-05 là thứ bảy hoặc chủ nhật, vốn đã nghỉ:"
                                + " chỉ ghi off cho ngày từ thứ hai đến thứ sáu",
                        "holidays.csv:8: ngày 2026-09-07 không phải thứ bảy, chủ nhật, vốn đã là ngày làm việc:"
                                + " chỉ ghi work cho ngày làm bù",
                        "holidays.csv:9: cột name không được để trống");
    }

    @Test
    void readsTheListOfJobsWithoutFault() {
        var faults = new Faults();

        WorkingDays read = WorkingDays.read(Path.of("jobs/holidays.csv"), faults);

        assertThat(faults.list()).isEmpty();
        assertThat(Arrays.asList(2022, 2024, 2025, 2026)).allMatch(read::lists);
    }

    @Property
    void addsUpOverAnyCut(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 20) int a, @ForAll @IntRange(max = 20) int b) {
        LocalDate middle = day.plusDays(a);
        LocalDate last = middle.plusDays(b);

        assertThat(DAYS.countAfter(day, middle) + DAYS.countAfter(middle, last)).isEqualTo(DAYS.countAfter(day, last));
    }

    @Property
    void theNthWorkingDayHasNWorkingDaysUpToIt(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 9) int n) {
        LocalDate last = DAYS.after(day, n);

        assertThat(DAYS.countAfter(day, last)).isEqualTo(n);
        assertThat(DAYS.isWorkingDay(last)).isTrue();
    }

    @Property
    boolean noSundayIsWorkedIn2024To2026(@ForAll("days") LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY || !DAYS.isWorkingDay(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 11, 15).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
