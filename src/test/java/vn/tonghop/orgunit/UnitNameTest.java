package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {

    @ParameterizedTest
    @CsvSource({
        "Hoà Lạc, hòa lạc",
        "Thuỵ Lâm, thụy lâm",
        "Khoẻ, khỏe",
        "Phú Quý, phú quý",
        "Hoàn Kiếm, hoàn kiếm",
        "Đồng Khuê, đồng khuê",
        "Ðống  Đa, đống đa",
        "Văn Miếu–Quốc Tử Giám, văn miếu - quốc tử giám",
        "số 05, 5"
    })
    void writesOneNameInOneWay(String typed, String rest) {
        assertThat(UnitName.readings(typed)).containsExactly(new UnitName("", rest));
    }

    @Test
    void readsAWordThatMayBeAPrefixBothWays() {
        assertThat(UnitName.readings("Quan Hoa"))
                .containsExactly(new UnitName("", "quan hoa"), new UnitName("quận", "hoa"));
        assertThat(UnitName.readings("Quanh Hoa")).containsExactly(new UnitName("", "quanh hoa"));
    }

    @ParameterizedTest
    @CsvSource({
        "dong da, true",
        "Đông Đa, true",
        "Đống Đa, true",
        "Động Đa, false",
        "Dong Dan, false",
        "Dong D, false",
        "Đống Đà, false"
    })
    void seesWhetherOnlyMarksAreMissing(String typed, boolean only) {
        assertThat(UnitName.readings(typed).get(0).lacksOnlyMarksOf(new UnitName("phường", "đống đa")))
                .isEqualTo(only);
    }

    @Test
    void takesEveryMarkAway() {
        assertThat(new UnitName("", "đường hào ợ ẵ ỷ").unmarked()).isEqualTo("duong hao o a y");
    }
}
