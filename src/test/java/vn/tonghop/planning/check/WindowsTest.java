package vn.tonghop.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.CutOff;

class WindowsTest {

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void findsThatTheWindowsOfTheDecreePartitionTheYear(PeriodKind kind) {
        assertThat(Windows.broken(kind, 2026, CutOff.DECREE_09_2019::of)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NINE_MONTHS")
    void noticesADayThatNoWindowCovers(PeriodKind kind) {
        assertThat(Windows.broken(kind, 2026, period -> period.end().minusDays(1)))
                .hasSize(kind == PeriodKind.YEAR ? 1 : Period.inYear(kind, 2026).size());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NINE_MONTHS")
    void noticesADayThatCountsTwice(PeriodKind kind) {
        assertThat(Windows.broken(kind, 2026, period -> period.end().plusDays(1)))
                .isNotEmpty();
    }
}
