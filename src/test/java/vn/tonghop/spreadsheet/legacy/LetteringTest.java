package vn.tonghop.spreadsheet.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final String SMALL = OldText.SMALL;

    @Test
    void readsEveryLetterOfTcvn3() {
        assertThat(SMALL).hasSize(67);
        for (char letter : SMALL.toCharArray()) {
            String written = OldText.tcvn3("" + letter);

            assertThat(written).hasSize(1);
            assertThat(Lettering.TCVN3.toUnicode(written)).isEqualTo("" + letter);
            assertThat(Lettering.TCVN3_CAPITALS.toUnicode(written)).isEqualTo(("" + letter).toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void readsEveryLetterOfVniSmallAndCapital() {
        for (char letter : (SMALL + SMALL.toUpperCase(Locale.ROOT)).toCharArray()) {
            assertThat(Lettering.VNI.toUnicode(OldText.vni("" + letter))).isEqualTo("" + letter);
        }
    }

    @Test
    void leavesAsciiAlone() {
        String ascii = "Tong 12 - abc (KS) aeiouy";

        assertThat(Lettering.TCVN3.toUnicode(ascii)).isEqualTo(ascii);
        assertThat(Lettering.VNI.toUnicode(ascii)).isEqualTo(ascii);
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3",
        ".VnTimeH, TCVN3_CAPITALS",
        ".VnArial Narrow, TCVN3",
        ".VnArialH, TCVN3_CAPITALS",
        "VnTime, TCVN3",
        "VNI-Times, VNI",
        "VNI-Helve, VNI",
    })
    void knowsOldFontsByName(String font, Lettering expected) {
        assertThat(Lettering.ofFont(font)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Calibri", "Vnu Sans", "", "Verdana", "Vntime"})
    void leavesOtherFontsAlone(String font) {
        assertThat(Lettering.ofFont(font)).isEmpty();
    }

    @Test
    void leavesUnicodeInAnOldFontAlone() {
        assertThat(Lettering.TCVN3.read("Số cơ sở được kiểm tra")).isEqualTo("Số cơ sở được kiểm tra");
        assertThat(Lettering.VNI.read("Tổng số")).isEqualTo("Tổng số");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số cơ sở đầu kỳ", "Phường Hoàn Kiếm", "Tổng số vụ phát hiện, xử lý", "không phát sinh"})
    void readsATextByItsCharactersAlone(String text) {
        assertThat(Signature.of(OldText.tcvn3(text))).contains(Lettering.TCVN3);
        assertThat(Signature.of(OldText.vni(text))).contains(Lettering.VNI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số",
                "5 µg",
                "½",
                "30 m²",
                "Café",
                "Müller & Söhne",
                "«đúng»",
                "T° 30 ± 2",
                "hòa bình",
                "© 2026"
            })
    void leavesATextAloneThatIsNotOld(String text) {
        assertThat(Signature.of(text)).isEmpty();
    }
}
