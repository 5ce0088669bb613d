package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheYearOfThePlanWithWindowWeekdayAndReporters() {
        assertThat(run("calendar")).isZero();

        assertThat(lines())
                .contains(
                        "Lịch báo cáo năm 2026 (hanoi-2026)",
                        "T06      15/05/2026–14/06/2026  trước 17/06 T4    16/06/2026 T3     2  1–6 (132 đơn vị)     giả định",
                        "6T đầu   15/12/2025–14/06/2026  trước 17/06 T4    16/06/2026 T3     2  9–14 (132 đơn vị)    giả định",
                        "Năm      15/12/2025–14/12/2026  trước 17/12 T5    16/12/2026 T4     2  15–20 (132 đơn vị)   giả định",
                        "   1  Báo cáo tháng của xã, phường: BM01-PCMD; Các xã, phường (126 đơn vị)",
                        "  22/08/2026 T7  đi làm, Làm bù cho 31/8 (giả định)");
    }

    @Test
    void saysUnderTheDateWhatIsOddAboutIt() {
        assertThat(run("calendar")).isZero();

        List<String> lines = lines();
        int february = lines.indexOf(
                "T02      15/01/2026–14/02/2026  trước 17/02 T3    16/02/2026 T2     0  1–6 (132 đơn vị)     giả định");
        assertThat(lines.subList(february + 1, february + 4))
                .containsExactly(
                        "         ! Sau ngày chốt số liệu 14/02/2026 không còn ngày làm việc nào; Nghị định 09/2019/NĐ-CP,",
                        "           điều 8, khoản 5, điểm b đòi ít nhất một ngày.",
                        "         ! Ngày cuối đúng hạn không phải ngày làm việc: nghỉ, Tết Bính Ngọ (giả định).");
    }

    @Test
    void fitsAHundredColumnsInBothLanguages() {
        assertThat(run("calendar")).isZero();
        assertThat(run("calendar", "--lang", "en", "--year", "2024")).isZero();

        assertThat(lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(run("calendar", "--lang", "en")).isZero();

        assertThat(out.toString())
                .contains("Reporting calendar 2026", "16 Jun 2026 Tue", "The last day on time is no working day: Sat.");
    }

    @Test
    void saysThatThePlanIsOfAnotherYear() {
        assertThat(run("calendar", "--year", "2024")).isZero();

        assertThat(lines())
                .contains("Kế hoạch này là của năm 2026: các hạn dưới đây chỉ áp dụng tương tự cho năm 2024.");
    }

    @Test
    void printsOneRowPerReportAndPeriodForASpreadsheet() {
        assertThat(run("calendar", "--csv")).isZero();

        String[] rows = out.toString().split("\r\n");
        assertThat(rows).hasSize(1 + 6 * 12 + 2 * 4 + 6 + 6);
        assertThat(rows[0]).startsWith("\uFEFFperiod,window_from,cut_off,window_basis,due,");
        assertThat(rows)
                .anyMatch(
                        row -> row.startsWith(
                                "2026-02,2026-01-15,2026-02-14,decree,2026-02-17,false,true,2026-02-16,T2,0,"
                                        + "less-than-a-working-day on-day-off,\"Báo cáo tháng của xã, phường\",\"Các xã, phường\",126,BM01-PCMD,"));
    }

    @Test
    void stopsInOneSentenceForAYearWithoutHolidays() {
        assertThat(run("calendar", "--year", "2027")).isEqualTo(3);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("holidays.csv:1: chưa có ngày nghỉ lễ và ngày làm bù của năm 2027")
                .doesNotContain("Exception");
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private int run(String... args) {
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
