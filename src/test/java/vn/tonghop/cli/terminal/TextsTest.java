package vn.tonghop.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {

    private static final Texts TEXTS = new Texts(Language.VI);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "999",
                "1000",
                "28000000",
                "123456789012",
                "1E+6",
                "12.50",
                "-3",
                "-1234",
                "7.0",
                "0.00"
            })
    void writesANumberAsTheFormatOfTheLocaleDoes(String number) {
        var value = new BigDecimal(number);
        assertThat(TEXTS.say("check.totals.one", "K_MOI", value))
                .isEqualTo("K_MOI "
                        + NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"))
                                .format(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1000, 1234567})
    void writesWholeNumbersOfEitherLengthAlike(int number) {
        assertThat(TEXTS.say("check.totals.one", "K_MOI", (long) number))
                .isEqualTo(TEXTS.say("check.totals.one", "K_MOI", number));
    }
}
