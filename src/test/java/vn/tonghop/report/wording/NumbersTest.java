package vn.tonghop.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final Locale USUAL = Locale.getDefault();

    private final Numbers vietnamese = new Numbers(Catalogue.in("vi"));
    private final Numbers english = new Numbers(Catalogue.in("en"));

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "59996, 100000, '59,99'",
        "599999, 1000000, '59,99'",
        "6, 10, '60,00'",
        "100, 126, '79,36'",
        "0, 5, '0,00'"
    })
    void cutsPercentagesOffInsteadOfRoundingThemUp(long part, long whole, String printed) {
        assertThat(vietnamese.percent(Share.of(part, whole), 2)).isEqualTo(printed + "\u00A0%");
    }

    @Test
    void neverPrintsAThresholdThatIsNotReached() {
        for (long part = 0; part < 6_000; part++) {
            assertThat(Share.of(part, 10_000).percent(1)).isLessThan(BigDecimal.valueOf(60));
        }
    }

    @Test
    void printsARatioWithItsParts() {
        assertThat(vietnamese.ratio(Share.of(1732, 4895)).replace('\u00A0', ' '))
                .isEqualTo("1.732/4.895 = 35,38 %");
        assertThat(english.ratio(Share.of(1732, 4895)).replace('\u00A0', ' ')).isEqualTo("1,732/4,895 = 35.38 %");
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(vietnamese.count(2460)).isEqualTo("2.460");
        assertThat(new Numbers(Catalogue.in("vi")).count(new BigDecimal("1234567.5")))
                .isEqualTo("1.234.567,5");
    }

    @Test
    void refusesAShareOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0)).withMessageContaining("(0)");
    }

    /** 66,666… % cut off to 66,6 % would lie 33,4 points below the whole. */
    @Test
    void takesPointsBetweenSharesThatAreNotCutOffBefore() {
        assertThat(Share.of(6, 6).pointsAbove(Share.of(4, 6))).isEqualByComparingTo("33.3");
        assertThat(Share.of(3_632, 9_788).pointsAbove(Share.of(4_541, 9_788))).isEqualByComparingTo("-9.3");
    }
}
