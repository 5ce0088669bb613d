package vn.tonghop.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;

class CronTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 6, 12, 16, 30);

    @Test
    void runsAtTheNextMinuteThatAllFieldsName() {
        assertThat(next("30 7,16 * * MON-FRI")).isEqualTo("2026-06-15T07:30");
        assertThat(next("*/15 16 * * *")).isEqualTo("2026-06-12T16:45");
        assertThat(next("0 6 17 jun,DEC *")).isEqualTo("2026-06-17T06:00");
        assertThat(next("0 0 29 2 *")).isEqualTo("2028-02-29T00:00");
        assertThat(next("0 8 * * 0")).isEqualTo("2026-06-14T08:00");
        assertThat(next("0 8 * * 7")).isEqualTo("2026-06-14T08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 8",
                "a * * * *",
                "5-3 * * * *",
                "*/0 * * * *",
                "1,,2 * * * *",
                "1-2-3 * * * *",
                "0 0 30 2 *",
                "0 0 13 * FRI"
            })
    void refusesWhatNoDayEverComesOfOrIsReadDifferentlyElsewhere(String text) {
        assertThat(Cron.parse(text)).isEmpty();
    }

    @Property(tries = 500)
    void agreesWithAnotherReaderOfCron(@ForAll("tables") String table, @ForAll("moments") LocalDateTime after) {
        var other = CronExpression.parse("0 " + table);

        var cron = Cron.parse(table).orElseThrow();

        assertThat(Stream.iterate(after, moment -> cron.next(moment).orElseThrow())
                        .limit(4))
                .isEqualTo(Stream.iterate(after, other::next).limit(4).toList());
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> minute = Arbitraries.of("0", "*", "*/7", "5,35", "10-40/10", "59");
        Arbitrary<String> hour = Arbitraries.of("0", "*", "7,11,16", "8-17", "*/5", "23");
        Arbitrary<String> month = Arbitraries.of("*", "2", "JAN-MAR", "6,12", "*/4");
        Arbitrary<String> day = Arbitraries.of("* MON-FRI", "* *", "1 *", "28-31 *", "* 0", "* SAT,SUN", "15 *", "* 3");
        return Combinators.combine(minute, hour, month, day).as((m, h, mo, d) -> {
            String[] days = d.split(" ");
            return String.join(" ", m, h, days[0], mo, days[1]);
        });
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs().between(0, 60L * 24 * 365 * 4).map(LocalDateTime.of(2023, 1, 1, 0, 0)::plusMinutes);
    }

    private static String next(String table) {
        return Cron.parse(table).orElseThrow().next(FRIDAY).orElseThrow().toString();
    }
}
