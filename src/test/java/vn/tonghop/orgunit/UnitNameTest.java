package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource({
        "Phường Yên Hoà, Phường Yên Hòa",
        "Hoà Xá, Xã Hòa Xá",
        "Phường Thuỵ Phương, Phường Thụy Phương",
        "PHƯỜNG BA ĐÌNH, Phường Ba Đình",
        "P. Ba Đình, Phường Ba Đình",
        "P.Ba Đình, Phường Ba Đình",
        "'  Phường   Ba Đình ', Phường Ba Đình",
        "Phường Ðống Ða, Phường Đống Đa",
        "Phường Ba\u00A0Đình, Phường Ba Đình",
        "Phường Ba\u200B Đình, Phường Ba Đình",
        "Phươ\u0300ng Ba Đi\u0300nh, Phường Ba Đình"
    })
    void knowsAUnitByOtherSpellingsOfItsName(String typed, String name) {
        assertThat(UnitName.means(typed, unit(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa Xá, Xã Hóa Xá",
        "Phường Láng, Phường Lang",
        "Phường Hoàng Mai, Phường Hòang Mai",
        "Xã Quý Sơn, Xã Qúy Sơn",
        "Xãng, Phường Ng"
    })
    void keepsNamesApartThatDiffer(String typed, String name) {
        assertThat(UnitName.means(typed, unit(name))).isFalse();
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

    private static OrgUnit unit(String name) {
        UnitKind kind = name.startsWith("Xã") ? UnitKind.XA : UnitKind.PHUONG;
        return new OrgUnit("00001", name, kind, "01", LocalDate.of(2025, 7, 1), Optional.empty(), Basis.LIST);
    }
}
