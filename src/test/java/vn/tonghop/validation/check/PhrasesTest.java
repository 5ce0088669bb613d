package vn.tonghop.validation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "vi, 4100, 4.100",
        "vi, 1234567.5, '1.234.567,5'",
        "vi, 0, 0",
        "vi, 0.3751, '0,375'",
        "en, 4100, '4,100'",
        "en, 1234567.5, '1,234,567.5'"
    })
    void writesNumbersAsTheLanguageDoes(String language, BigDecimal number, String written) {
        assertThat(new Phrases(language).number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"vi, các ô C3 đến C9", "en, cells C3 to C9"})
    void fillsTheGapsOfAPhrase(String language, String said) {
        assertThat(new Phrases(language).say("cells", "C3", "C9")).isEqualTo(said);
    }

    @Test
    void givesFactsInVietnamesePlainNames() {
        assertThat(new Phrases("vi").suffix()).isEmpty();
        assertThat(new Phrases("en").suffix()).isEqualTo("-en");
    }

    @Test
    void namesThePhraseThatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Phrases("en").say("nothing"))
                .withMessage("nothing");
    }
}
