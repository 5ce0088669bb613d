package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {

    @ParameterizedTest
    @CsvSource({
        "Phường Yên Hoà, Phường Yên Hòa",
        "Xã Hoà Xá, Hòa Xá",
        "Uỷ ban, Ủy ban",
        "Thuỵ Phương, Thụy Phương",
        "Khoẻ, Khỏe",
        "PHƯỜNG BA ĐÌNH, Phường Ba Đình",
        "P. Ba Đình, Phường Ba Đình",
        "P.Ba Đình, Phường Ba Đình",
        "X. Sóc Sơn, Xã Sóc Sơn",
        "'  Phường   Ba Đình ', Phường Ba Đình",
        "Phường Đống Đa, Phường Ðống Ða",
        "Phường Ba\u00A0Đình, Ba Đình",
        "Phường Ba\u200B Đình, Ba Đình"
    })
    void foldsSpellingsOfOneName(String first, String second) {
        assertThat(UnitName.folded(first)).isEqualTo(UnitName.folded(second));
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa Xá, Xã Hóa Xá",
        "Phường Láng, Phường Lang",
        "Phường Hoàng Mai, Phường Hòang Mai",
        "Xã Quý Sơn, Xã Qúy Sơn"
    })
    void keepsNamesApartThatDiffer(String first, String second) {
        assertThat(UnitName.folded(first)).isNotEqualTo(UnitName.folded(second));
    }

    @ParameterizedTest
    @CsvSource({"Quý, quý", "Quỳnh, quỳnh", "Hoàn Kiếm, hoàn kiếm", "Xã, xã", "Xãng, xãng", "Phường Yên Hoà, yên hòa"})
    void movesTheToneMarkOnlyWhereBothStylesExist(String name, String folded) {
        assertThat(UnitName.folded(name)).isEqualTo(folded);
    }

    @Test
    void foldsDecomposedText() {
        assertThat(UnitName.folded(Normalizer.normalize("Phường Yên Hòa", Normalizer.Form.NFD)))
                .isEqualTo("yên hòa");
    }
}
