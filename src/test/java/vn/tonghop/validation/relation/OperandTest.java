package vn.tonghop.validation.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperandTest {

    @ParameterizedTest
    @CsvSource({
        "A, A, true, false",
        "0.7 * last(A), 0.7 * last(A), true, false",
        "2 * A[*], 2 * A[*], false, false",
        "5, 5, false, true",
        "2 * 5, 10, false, true"
    })
    void isReadAsItIsWritten(String text, String written, boolean ofTheRow, boolean plainNumber) {
        assertThat(Operand.parse(text)).singleElement().satisfies(operand -> {
            assertThat(operand).hasToString(written);
            assertThat(operand.isOfTheRow()).isEqualTo(ofTheRow);
            assertThat(operand.isPlainNumber()).isEqualTo(plainNumber);
        });
    }

    @ParameterizedTest
    @CsvSource({"A + B - 3, 'A, B, -3'", "A - 0.5 * B[*], 'A, -0.5 * B[*]'"})
    void readsASumAsItsSummands(String text, String summands) {
        assertThat(Operand.parse(text)).extracting(Operand::toString).containsExactly(summands.split(", "));
    }

    @Test
    void knowsATakenOffSummandOfTheRowByItself() {
        Operand takenOff = Operand.parse("B[*] - A").get(1);

        assertThat(takenOff.isOfTheRow()).isTrue();
        assertThat(takenOff.isPlainNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A B", "A +", "+", "lately(A)", "A + lately(B)", "A * 2", "+A", "-A"})
    void readsNothingFromWhatIsNoSum(String text) {
        assertThat(Operand.parse(text)).isEmpty();
    }
}
