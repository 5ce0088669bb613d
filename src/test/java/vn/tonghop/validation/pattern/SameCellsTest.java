package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameCellsTest {

    @Test
    void countsTheCellsThatAreFilledInEither() {
        assertThat(SameCells.of(new double[] {2.0, 0.0, 0.0, 5.0}, new double[] {2.0, 0.0, 3.0, 0.0}))
                .isEqualTo(new SameCells(3, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "8, 2", "128, 4"})
    void takesTheSameLargeCountForMoreEvidenceThanTheSameSmallOne(double count, double bits) {
        assertThat(SameCells.of(new double[] {count}, new double[] {count}).evidence())
                .isEqualTo(bits);
    }

    @Test
    void addsUpTheEvidence() {
        assertThat(SameCells.of(new double[] {2.0, 8.0}, new double[] {2.0, 8.0})
                        .evidence())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 4, true", "0.51, 4, false", "0.5, 4.01, false"})
    void isACopyFromTheShareAndTheEvidenceOn(double share, double bits, boolean copy) {
        assertThat(new SameCells(4, 2, 4).isCopy(share, bits)).isEqualTo(copy);
    }
}
