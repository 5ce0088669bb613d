package vn.tonghop.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.period.Period;

class MomentsTest {

    private static final TimeZone USUAL = TimeZone.getDefault();

    private final Moments vietnamese = new Moments(Catalogue.in("vi"));

    @AfterEach
    void restoreTheTimeZone() {
        TimeZone.setDefault(USUAL);
    }

    @Test
    void printsMomentsAsTheyAreInHanoiWhereverTheMachineIs() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

        assertThat(vietnamese.moment(Instant.parse("2026-06-17T01:00:00Z"))).isEqualTo("17/06/2026 08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, tháng 6 năm 2026",
        "2026-Q2, quý II năm 2026",
        "2026-H1, 6 tháng đầu năm 2026",
        "2026-H2, 6 tháng cuối năm 2026",
        "2026-9M, 9 tháng đầu năm 2026",
        "2026, năm 2026"
    })
    void namesEveryKindOfPeriod(String code, String name) {
        assertThat(vietnamese.period(Period.parse(code).orElseThrow())).isEqualTo(name);
    }

    @Test
    void saysWhichDaysAreAddedUp() {
        assertThat(vietnamese.toDate(Period.month(2026, 6)))
                .isEqualTo("lũy kế 6 tháng đầu năm, từ 15/12/2025 đến 14/06/2026");
        assertThat(vietnamese.toDate(Period.month(2026, 12))).isEqualTo("lũy kế cả năm, từ 15/12/2025 đến 14/12/2026");
    }

    @Test
    void namesTheMonthOfADayInEnglishSoThatNobodyTakesItForTheDay() {
        var english = new Moments(Catalogue.in("en"));

        assertThat(english.day(LocalDate.of(2026, 9, 7))).isEqualTo("7 Sep 2026");
        assertThat(english.moment(Instant.parse("2026-06-17T01:00:00Z"))).isEqualTo("17 Jun 2026 08:00");
        assertThat(english.toDate(Period.month(2026, 6))).contains("15 Dec 2025", "14 Jun 2026");
    }
}
