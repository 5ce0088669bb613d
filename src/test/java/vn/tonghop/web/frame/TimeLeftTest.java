package vn.tonghop.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 17);

    @ParameterizedTest
    @CsvSource({
        "2026-06-12T08:00:00+07:00, left.days, 5, 0",
        "2026-06-15T00:00:00+07:00, left.days, 3, 0",
        "2026-06-15T00:00:01+07:00, left.days-hours, 2, 23",
        "2026-06-16T09:00:00+07:00, left.days-hours, 1, 15",
        "2026-06-17T09:00:00+07:00, left.hours, 15, 0",
        "2026-06-17T23:20:00+07:00, left.minutes, 40, 0",
        "2026-06-17T23:59:59+07:00, left.minutes, 1, 0",
        "2026-06-18T00:00:00+07:00, left.over, 1, 0",
        "2026-06-20T08:00:00+07:00, left.over, 3, 0"
    })
    void countsTheFinerTheNearerTheEndIs(String now, String key, long first, long second) {
        assertThat(TimeLeft.until(LAST_DAY, OffsetDateTime.parse(now).toInstant()))
                .isEqualTo(new TimeLeft(key, first, second));
    }

    @Test
    void endsWithTheDayOfTheProgrammeWhereverTheMachineIs() {
        assertThat(TimeLeft.until(
                                LAST_DAY,
                                OffsetDateTime.parse("2026-06-17T16:30:00Z").toInstant())
                        .key())
                .isEqualTo("left.minutes");
    }
}
