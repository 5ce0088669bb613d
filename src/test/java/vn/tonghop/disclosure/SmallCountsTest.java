package vn.tonghop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;

class SmallCountsTest {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");

    private final SmallCounts leaders = SmallCounts.of(HANOI, Audience.LEADERSHIP);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false", "550, false"})
    void hidesOneToFourPeople(int count, boolean hidden) {
        assertThat(leaders.hides(indicator("HN26-12a"), BigDecimal.valueOf(count)))
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HN26-03a", "HN26-10a", "HN26-09b"})
    void showsSmallCountsOfAudiencesEstablishmentsAndCases(String code) {
        assertThat(leaders.hides(indicator(code), BigDecimal.ONE)).isFalse();
    }

    @Test
    void keepsWhatPoliceDoForSpecialistsHoweverManyOrNone() {
        for (int count : new int[] {0, 3, 34}) {
            assertThat(leaders.hides(indicator("HN26-09a"), BigDecimal.valueOf(count)))
                    .isTrue();
            assertThat(leaders.mark(indicator("HN26-09a"), BigDecimal.valueOf(count)))
                    .isEqualTo("hidden.restricted");
            assertThat(SmallCounts.of(HANOI, Audience.RESTRICTED)
                            .hides(indicator("HN26-09a"), BigDecimal.valueOf(count)))
                    .isFalse();
        }
    }

    @Test
    void hidesADenominatorOfPeopleToo() {
        assertThat(leaders.isAboutPersons(indicator("HN26-12b"))).isTrue();
    }

    @Test
    void showsEverythingToTheSpecialistsWhoAnswerForIt() {
        assertThat(SmallCounts.of(HANOI, Audience.RESTRICTED).hides(indicator("HN26-12a"), BigDecimal.ONE))
                .isFalse();
    }

    private static Indicator indicator(String code) {
        return HANOI.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
