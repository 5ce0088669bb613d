package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

class CalendarFileTest {

    private static final String CALENDAR = "hanoi-2026/calendar.yaml";
    private static final String FIRST = """
              - name: Báo cáo tháng của xã, phường
                reporters: xa-phuong
                form: BM01-PCMD
                frequency: month
                due: hang-thang
            """;
    private static final Period JUNE = Period.month(2026, 6);

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @Test
    void readsTheWholeTupleOfTheDecree() throws IOException {
        jobs.replace(CALENDAR, FIRST, """
                  - name: Báo cáo tháng của phường
                    content: Kết quả trong tháng
                    reporters: xa-phuong
                    receiver: Sở Y tế
                    channel: [email, system]
                    due: {day: 17, inclusive: true}
                    frequency: month
                    cut-off: decree-09-2019
                    outline: Mẫu 01
                    form: BM01-PCMD
                    guidance: Hướng dẫn 12
                    basis: Kế hoạch, mục V.2
                    assumed: Nơi nhận
                """);

        Obligation obligation = jobs.programme().obligations().get(0);

        assertThat(obligation.name()).isEqualTo("Báo cáo tháng của phường");
        assertThat(obligation.content()).isEqualTo("Kết quả trong tháng");
        assertThat(obligation.reporters()).isEqualTo("xa-phuong");
        assertThat(obligation.receiver()).isEqualTo("Sở Y tế");
        assertThat(obligation.channels()).containsExactly(Channel.EMAIL, Channel.SYSTEM);
        assertThat(obligation.due().assumed()).isFalse();
        assertThat(obligation.due().lastDayOnTime(JUNE)).isEqualTo(LocalDate.of(2026, 6, 17));
        assertThat(obligation.frequency()).isEqualTo(PeriodKind.MONTH);
        assertThat(obligation.cutOff().of(JUNE)).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(obligation.outline()).contains("Mẫu 01");
        assertThat(obligation.form()).isEqualTo("BM01-PCMD");
        assertThat(obligation.guidance()).contains("Hướng dẫn 12");
        assertThat(obligation.basis()).isEqualTo("Kế hoạch, mục V.2");
        assertThat(obligation.assumed()).contains("Nơi nhận");
    }

    @Test
    void letsAnObligationDifferFromWhatTheOthersShare() throws IOException {
        jobs.replace(
                CALENDAR, "reporters: xa-phuong\n", "reporters: xa-phuong\n    channel: post\n    basis: Kế hoạch\n");

        List<Obligation> obligations = jobs.programme().obligations();

        assertThat(obligations.get(0).channels()).containsExactly(Channel.POST);
        assertThat(obligations.get(0).basis()).isEqualTo("Kế hoạch");
        assertThat(obligations.get(1).channels()).containsExactly(Channel.EMAIL);
        assertThat(obligations.get(1).basis()).startsWith("Trước ngày 17");
    }

    @Test
    void movesTheDeadlineOfAllMonthlyReportsInOnePlace() throws IOException {
        jobs.replace(CALENDAR, "day: 17", "day: 20");

        assertThat(jobs.programme().obligations())
                .filteredOn(obligation -> obligation.frequency() == PeriodKind.MONTH)
                .hasSize(6)
                .allSatisfy(obligation ->
                        assertThat(obligation.due().lastDayOnTime(JUNE)).isEqualTo(LocalDate.of(2026, 6, 19)));
    }

    @Test
    void changesThePlansHashWithAHoliday() throws IOException {
        String before = jobs.programme().hash();

        jobs.replace("holidays.csv", "2026-02-20,off,Tết Bính Ngọ,assumed\n", "");

        assertThat(jobs.programme().hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dates: [17/6]|dates: [17-6]|'17-6' phải là ngày/tháng, ví dụ 17/6",
                "dates: [17/6]|dates: [31/6]|'31/6' phải là ngày/tháng, ví dụ 17/6",
                "dates: [17/6]|dates: [17/6, 20/6]|'20/6': tháng này đã có một ngày ở trên",
                "dates: [17/6]|working-days: 0|'working-days: 0' phải là số từ 1 đến 28",
                "dates: [17/6]|working-days: hai|'working-days: hai' phải là số từ 1 đến 28",
                "assumed: true|on-day-off: later|'on-day-off: later' không có, chọn một trong [keep, next-working-day, working-day-before]",
                "channel: email|channel: [email, pigeon]|'channel: pigeon' không có, chọn một trong [direct, post, fax, email, system]",
                "cut-off: decree-09-2019|cut-off: month-end|'cut-off: month-end' không có, chọn một trong [decree-09-2019]"
            })
    void namesTheLineOfAWrongWord(String right, String wrong, String problem) throws IOException {
        jobs.replace(CALENDAR, right, wrong);

        assertThat(jobs.faults())
                .extracting(Fault::toString)
                .contains(CALENDAR + ":" + jobs.lineOf(CALENDAR, wrong) + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "due: hang-thang|due: hang-tuan|hạn 'hang-tuan' không có trong 'due-rules', chọn một trong [hang-thang, hang-quy, sau-thang-dau-nam, ca-nam]",
                "due: hang-thang|due: {assumed: true, basis: KH}|hạn phải có đúng một trong các mục [day, dates, working-days], ở đây có []",
                "due: hang-thang|due: {day: 3, dates: [3/6], basis: KH}|hạn phải có đúng một trong các mục [day, dates, working-days], ở đây có [day, dates]",
                "due: hang-thang|due: {working-days: 2, inclusive: true, basis: KH}|'inclusive' không dùng cùng 'working-days': ngày làm việc cuối cùng luôn còn đúng hạn",
                "due: sau-thang-dau-nam|due: {dates: [17/5], basis: KH}|ngày 17/5 không thuộc tháng cuối của kỳ nào: loại kỳ này kết thúc vào tháng [6, 12]",
                "due: ca-nam|due: {dates: [17/6], basis: KH}|ngày 17/6 không thuộc tháng cuối của kỳ nào: loại kỳ này kết thúc vào tháng [12]"
            })
    void namesTheLineOfAWrongDueRule(String right, String wrong, String problem) throws IOException {
        jobs.replace(CALENDAR, right, wrong);

        assertThat(jobs.faults())
                .extracting(Fault::toString)
                .containsExactly(CALENDAR + ":" + jobs.lineOf(CALENDAR, wrong) + ": " + problem);
    }

    @Test
    void saysOnceWhatIsWrongWithWhatAllShare() throws IOException {
        jobs.replace(CALENDAR, "channel: email", "channel: pigeon").replace(CALENDAR, "day: 17", "day: 0");

        assertThat(jobs.faults())
                .extracting(Fault::line)
                .containsExactlyInAnyOrder(jobs.lineOf(CALENDAR, "channel: pigeon"), jobs.lineOf(CALENDAR, "day: 0"));
    }

    @Test
    void missesWhatNeitherAnObligationNorTheDefaultsSay() throws IOException {
        jobs.replace(CALENDAR, "  receiver: ", "  guidance: ");

        assertThat(jobs.faults())
                .extracting(Fault::problem)
                .hasSize((int) Files.readAllLines(jobs.file(CALENDAR)).stream()
                        .takeWhile(line -> !line.startsWith("schedule:"))
                        .filter(line -> line.contains("- name:"))
                        .count())
                .containsOnly("thiếu mục 'receiver'");
    }

    @Test
    void wantsTheYearsHolidaysOnlyForRulesThatCountWorkingDays() throws IOException {
        forget2026();
        assertThat(jobs.faults()).isEmpty();

        jobs.replace(CALENDAR, "due: hang-thang", "due: {working-days: 2, basis: KH}")
                .replace(CALENDAR, "due: hang-quy", "due: {day: 17, on-day-off: next-working-day, basis: KH}");

        assertThat(jobs.faults())
                .extracting(Fault::line)
                .containsExactly(
                        jobs.lineOf(CALENDAR, "due: {working-days: 2, basis: KH}"),
                        jobs.lineOf(CALENDAR, "on-day-off: next-working-day, basis"));
        assertThat(jobs.faults())
                .extracting(Fault::problem)
                .allMatch(problem -> problem.startsWith(
                        "chưa có ngày nghỉ lễ và ngày làm bù của năm 2026 (mới có 2022, 2024, 2025)"));
    }

    private void forget2026() throws IOException {
        Path file = jobs.file("holidays.csv");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("2026-"))
                        .toList());
    }
}
