package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Standing;

/** What must not happen, and parts that hold only together. */
class JudgeOfPartsTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Period DECEMBER = Period.month(2026, 12);

    @Test
    void oneCaseOfWhatMustNotHappenBreaksItAtOnce() {
        var judge = new Judge(JUNE);

        assertThat(judge.unbroken(BigDecimal.ONE, covering(126, 0))).isEqualTo(Standing.NOT_MET);
        assertThat(judge.unbroken(BigDecimal.ZERO, covering(1, 125))).isEqualTo(Standing.ON_TRACK);
        assertThat(judge.unbroken(BigDecimal.ZERO, covering(0, 126))).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void onlyAllUnitsTogetherCanSayThatNothingHappenedInTheYear() {
        var judge = new Judge(DECEMBER);

        assertThat(judge.unbroken(BigDecimal.ZERO, covering(126, 0))).isEqualTo(Standing.MET);
        assertThat(judge.unbroken(BigDecimal.ZERO, covering(125, 1))).isEqualTo(Standing.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({
        "MET MET MET,MET",
        "MET ON_TRACK MET,ON_TRACK",
        "BEHIND ON_TRACK MET,BEHIND",
        "NOT_MET MET MET,NOT_MET",
        "NOT_MET NOT_JUDGED BEHIND,NOT_MET",
        "BEHIND NOT_JUDGED MET,BEHIND",
        "MET NOT_JUDGED MET,NOT_JUDGED",
    })
    void severalPartsHoldOnlyTogether(String parts, Standing together) {
        assertThat(Judge.all(
                        Arrays.stream(parts.split(" ")).map(Standing::valueOf).toList()))
                .isEqualTo(together);
    }

    private static Coverage covering(int current, int absent) {
        return new Coverage(current + absent, current, List.of(), Collections.nCopies(absent, "00004"));
    }
}
