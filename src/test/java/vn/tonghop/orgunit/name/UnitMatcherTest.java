package vn.tonghop.orgunit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2024;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2026;
import static vn.tonghop.orgunit.KnownUnits.NEW_YEAR_2025;
import static vn.tonghop.orgunit.KnownUnits.REFORM;
import static vn.tonghop.orgunit.KnownUnits.UNITS;
import static vn.tonghop.orgunit.KnownUnits.communes;
import static vn.tonghop.orgunit.KnownUnits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitName;

class UnitMatcherTest {

    private final UnitMatcher in2024 = UnitMatcher.on(UNITS, JUNE_2024);
    private final UnitMatcher wards = new UnitMatcher(UNITS, communes("01", REFORM));

    @Test
    void acceptsEveryNameOfTheNewWardsAsItStands() {
        assertThat(communes("01", REFORM)).hasSize(126).allSatisfy(ward -> {
            assertThat(wards.byName(ward.name())).isEqualTo(found(MatchKind.EXACT, ward));
            assertThat(wards.match(ward.code(), "")).isEqualTo(found(MatchKind.EXACT, ward));
            assertThat(wards.match(ward.code(), ward.name())).isEqualTo(found(MatchKind.EXACT, ward));
        });
    }

    @Test
    void acceptsLettersWithSeparateMarksAsTheSameName() {
        assertThat(wards.byName("Phươ\u0300ng Yên Ho\u0300a")).isEqualTo(found(MatchKind.EXACT, unit("00175", REFORM)));
    }

    @Test
    void asksAboutEveryNewWardWrittenWithoutMarks() {
        assertThat(communes("01", REFORM)).allSatisfy(ward -> {
            String bare = UnitName.of(ward).unmarked();
            MatchKind kind = bare.equals(UnitName.of(ward).rest()) ? MatchKind.VARIANT : MatchKind.QUERY;
            assertThat(wards.byName(bare)).isEqualTo(found(kind, ward));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phường yên hòa",
                "PHƯỜNG YÊN HÒA",
                "Phường Yên Hoà",
                "P. Yên Hòa",
                "P.Yên Hoà",
                "p yên  hòa ",
                "Yên Hòa",
                "Yên Hoà",
                "Phuong Yên Hòa",
                "Phường\u00A0Yên Hòa",
                "Phường Yên\u200B Hòa"
            })
    void acceptsOtherCasePrefixAndToneWithANote(String typed) {
        assertThat(wards.byName(typed)).isEqualTo(found(MatchKind.VARIANT, unit("00175", REFORM)));
    }

    @ParameterizedTest
    @CsvSource({
        "Phường Thuỵ Khuê, 00112",
        "phường thụy khuê, 00112",
        "X. Tòng Bạt, 09670",
        "TT. Sóc Sơn, 00376",
        "thị trấn sóc sơn, 00376",
        "Quan Hoa, 00169",
        "Q. Cầu Giấy, 005",
        "TX Sơn Tây, 269"
    })
    void readsPrefixesOfAllLevels(String typed, String code) {
        assertThat(in2024.byName(typed)).isEqualTo(found(MatchKind.VARIANT, unit(code, JUNE_2024)));
    }

    @Test
    void takesThePrefixSeriouslyWhereTwoUnitsShareTheRest() {
        assertThat(in2024.byName("Phường Trung Hòa")).isEqualTo(found(MatchKind.VARIANT, unit("00175", JUNE_2024)));
        assertThat(in2024.byName("Xã Trung Hòa")).isEqualTo(found(MatchKind.EXACT, unit("10051", JUNE_2024)));
        assertThat(in2024.byName("Trung Hòa")).isEqualTo(several(MatchKind.AMBIGUOUS, "00175", "10051"));
        assertThat(in2024.byName("Trung Hoa")).isEqualTo(several(MatchKind.AMBIGUOUS, "00175", "10051"));
        assertThat(in2024.byName("Thị trấn Trung Hòa")).isEqualTo(several(MatchKind.UNKNOWN, "00175", "10051"));
        assertThat(in2024.byName("Đức Giang")).isEqualTo(several(MatchKind.AMBIGUOUS, "00124", "09847"));
        assertThat(in2024.byName("X. Đức Giang")).isEqualTo(found(MatchKind.VARIANT, unit("09847", JUNE_2024)));
        assertThat(in2024.byName("Phuong Duc Giang")).isEqualTo(found(MatchKind.QUERY, unit("00124", JUNE_2024)));
    }

    @Test
    void reportsHomonymsAsAmbiguous() {
        assertThat(in2024.byName("Phường Quang Trung"))
                .isEqualTo(several(MatchKind.AMBIGUOUS, "00214", "09550", "09583"));
        assertThat(homonyms(JUNE_2024)).hasSize(13).allSatisfy(this::isAmbiguousIn2024);
        assertThat(homonyms(NEW_YEAR_2025)).hasSize(14);
        assertThat(homonyms(REFORM)).isEmpty();
    }

    @Test
    void tellsHomonymsApartByTheirCode() {
        assertThat(in2024.match("09583", "Phường Quang Trung"))
                .isEqualTo(found(MatchKind.EXACT, unit("09583", JUNE_2024)));
        assertThat(in2024.match("09583", "quang trung")).isEqualTo(found(MatchKind.VARIANT, unit("09583", JUNE_2024)));
    }

    @ParameterizedTest
    @CsvSource({"Đông Đa, 00235", "Dong Da, 00235", "Ba Đinh, 00004", "phuong van mieu-quoc tu giam, 00226"})
    void asksWhereOnlyMarksAreMissing(String typed, String code) {
        assertThat(wards.byName(typed)).isEqualTo(found(MatchKind.QUERY, unit(code, REFORM)));
    }

    @ParameterizedTest
    @CsvSource({"Ba Đỉnh, 00004", "Hoàn Kíêm, 00070", "Phường Hoàn Kiêmm, 00070", "Bá Đinhh, 00004", "Xã Ba Đình, 00004"
    })
    void suggestsTheNearestAndNeverAcceptsIt(String typed, String code) {
        UnitMatch match = wards.byName(typed);

        assertThat(match).isEqualTo(found(MatchKind.SUGGESTION, unit(code, REFORM)));
        assertThat(match.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trúc Bạch", "Quận Đống Đa 2", "Thành Công", "zzz", "", "  ", "Phường"})
    void suggestsNothingWhereNothingIsNear(String typed) {
        assertThat(wards.byName(typed)).isEqualTo(several(MatchKind.UNKNOWN));
    }

    @Test
    void matchesOnlyUnitsOfTheDay() {
        assertThat(in2024.byName("Phường Trúc Bạch").accepted()).contains(unit("00004", JUNE_2024));
        assertThat(wards.byName("Phường Trúc Bạch").accepted()).isEmpty();
        assertThat(in2024.byName("Phường Ba Đình").accepted()).isEmpty();
    }

    @Test
    void seesThatCodeAndNameContradictEachOther() {
        assertThat(wards.match("00643", "Xã Tân Triều")).isEqualTo(several(MatchKind.CONFLICT, "00643"));
        assertThat(wards.match("00664", "Phường Ba Đình")).isEqualTo(several(MatchKind.CONFLICT, "00664", "00004"));
    }

    @Test
    void letsTheCodeConfirmAMisspeltName() {
        assertThat(wards.match("00004", "ba dinh")).isEqualTo(found(MatchKind.VARIANT, unit("00004", REFORM)));
        assertThat(wards.match("00004", "Ba Đỉnh")).isEqualTo(found(MatchKind.QUERY, unit("00004", REFORM)));
        assertThat(wards.match(" 00004 ", "Xã Ba Đình")).isEqualTo(found(MatchKind.QUERY, unit("00004", REFORM)));
    }

    @Test
    void takesANameThatIsAnotherUnitsOwnForNoSlip() {
        assertThat(in2024.match("10051", "Phường Trung Hòa").kind()).isEqualTo(MatchKind.CONFLICT);
        assertThat(in2024.match("00175", "Xã Trung Hòa").kind()).isEqualTo(MatchKind.CONFLICT);
        assertThat(in2024.match("09847", "Phường Đức Giang").candidates())
                .containsExactly(unit("09847", JUNE_2024), unit("00124", JUNE_2024));
        assertThat(in2024.match("09847", "Đức Giang")).isEqualTo(found(MatchKind.VARIANT, unit("09847", JUNE_2024)));
    }

    @Test
    void saysWhoseCodeItIsOnAnotherDayOrInAnotherPlace() {
        assertThat(wards.match("00001", "Phường Ba Đình"))
                .isEqualTo(found(MatchKind.ELSEWHERE, unit("00001", JUNE_2024)));
        assertThat(wards.match("12127", "Phường Thượng Hồng").candidates())
                .contains(unit("12127", REFORM))
                .allMatch(unit -> unit.code().equals("12127"));
        assertThat(wards.match("12127", "").kind()).isEqualTo(MatchKind.ELSEWHERE);
    }

    @Test
    void makesARightNameWithAnUnknownCodeASuggestion() {
        assertThat(wards.match("99999", "Phường Ba Đình"))
                .isEqualTo(found(MatchKind.SUGGESTION, unit("00004", REFORM)));
        assertThat(wards.match("99999", "zzz")).isEqualTo(several(MatchKind.UNKNOWN));
        assertThat(wards.match("", "Phường Ba Đình")).isEqualTo(found(MatchKind.EXACT, unit("00004", REFORM)));
    }

    @Test
    void takesTheNumberOfAResidentialGroupForANumberAndNotForASlip() {
        var groups = new UnitMatcher(UNITS, UNITS.subtree("09562", JUNE_2026));

        assertThat(groups.byName("TDP 5").accepted()).contains(unit("09562-T05", JUNE_2026));
        assertThat(groups.byName("to dan pho so 05").accepted()).contains(unit("09562-T05", JUNE_2026));
        assertThat(groups.byName("Tổ dân phố số 39")).isEqualTo(several(MatchKind.UNKNOWN));
    }

    private void isAmbiguousIn2024(String name) {
        assertThat(in2024.byName(name).kind()).isEqualTo(MatchKind.AMBIGUOUS);
    }

    private static List<String> homonyms(LocalDate day) {
        Map<String, Long> counts =
                communes("01", day).stream().collect(Collectors.groupingBy(OrgUnit::name, Collectors.counting()));
        return counts.keySet().stream().filter(name -> counts.get(name) > 1).toList();
    }

    private static UnitMatch found(MatchKind kind, OrgUnit unit) {
        return new UnitMatch(kind, List.of(unit));
    }

    private UnitMatch several(MatchKind kind, String... codes) {
        LocalDate day = kind == MatchKind.CONFLICT ? REFORM : JUNE_2024;
        return new UnitMatch(
                kind, List.of(codes).stream().map(code -> unit(code, day)).toList());
    }
}
