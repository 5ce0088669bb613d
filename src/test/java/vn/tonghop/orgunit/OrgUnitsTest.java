package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.orgunit.KnownUnits.END_OF_2024;
import static vn.tonghop.orgunit.KnownUnits.EVE_OF_REFORM;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2024;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2026;
import static vn.tonghop.orgunit.KnownUnits.MARCH_2022;
import static vn.tonghop.orgunit.KnownUnits.NEW_YEAR_2025;
import static vn.tonghop.orgunit.KnownUnits.REFORM;
import static vn.tonghop.orgunit.KnownUnits.UNITS;
import static vn.tonghop.orgunit.KnownUnits.below;
import static vn.tonghop.orgunit.KnownUnits.communes;
import static vn.tonghop.orgunit.KnownUnits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrgUnitsTest {

    private static final String HA_NOI = "01";
    private static final String DONG_DA = "006";
    private static final String MY_HAO = "328";
    private static final String YEN_NGHIA = "09562";

    @Test
    void knowsThirtyDistrictsAnd579CommunesIn2024() {
        assertThat(below(HA_NOI, JUNE_2024, UnitKind::isDistrict)).hasSize(30);
        assertThat(communes(HA_NOI, JUNE_2024)).hasSize(579);
        assertThat(communes(HA_NOI, END_OF_2024)).hasSize(579);
        assertThat(below(HA_NOI, JUNE_2024, UnitKind.THI_TRAN::equals)).hasSize(21);
    }

    @Test
    void knows526CommunesInTheFirstHalfOf2025() {
        assertThat(communes(HA_NOI, NEW_YEAR_2025)).hasSize(526);
        assertThat(communes(HA_NOI, EVE_OF_REFORM)).hasSize(526);
    }

    @Test
    void knows51WardsAnd75CommunesAndNoDistrictSinceTheReform() {
        assertThat(below(HA_NOI, REFORM, UnitKind.PHUONG::equals)).hasSize(51);
        assertThat(below(HA_NOI, REFORM, UnitKind.XA::equals)).hasSize(75);
        assertThat(communes(HA_NOI, REFORM)).hasSize(126);
        assertThat(below(HA_NOI, REFORM, UnitKind::isDistrict)).isEmpty();
    }

    @Test
    void knowsThe21WardsOfDongDaIn2022And17In2025() {
        assertThat(communes(DONG_DA, MARCH_2022)).hasSize(21);
        assertThat(communes(DONG_DA, END_OF_2024)).hasSize(21);
        assertThat(communes(DONG_DA, NEW_YEAR_2025)).hasSize(17);
        assertThat(communes(DONG_DA, REFORM)).isEmpty();
    }

    @Test
    void knowsThe13CommunesOfMyHaoAndTheThreeWardsAfterwards() {
        assertThat(communes(MY_HAO, JUNE_2024)).hasSize(13);
        assertThat(communes("33", REFORM))
                .extracting(OrgUnit::name)
                .containsExactly("Phường Mỹ Hào", "Phường Thượng Hồng", "Phường Đường Hào");
    }

    @Test
    void knowsWhatReportsInsideYenNghiaAndHoaPhong() {
        assertThat(below(YEN_NGHIA, JUNE_2026, UnitKind.TO_DAN_PHO::equals)).hasSize(38);
        assertThat(below(YEN_NGHIA, LocalDate.of(2026, 7, 1), UnitKind.TO_DAN_PHO::equals))
                .hasSize(15)
                .allMatch(group -> group.basis() == Basis.UNVERIFIED);
        assertThat(below(YEN_NGHIA, JUNE_2026, UnitKind.BODY::equals)).isNotEmpty();
        assertThat(below("12115", JUNE_2024, UnitKind.BODY::equals)).isNotEmpty();
    }

    @Test
    void knowsWhatReportsBesideTheWardsOfDongDa() {
        assertThat(below(DONG_DA, MARCH_2022, UnitKind.BODY::equals))
                .hasSize(15)
                .allMatch(body -> body.parent().equals(DONG_DA) && body.basis() == Basis.DOCUMENT);
    }

    @Test
    void takesTheSameCodeForAnotherUnitOnAnotherDay() {
        assertThat(unit("00004", JUNE_2024).name()).isEqualTo("Phường Trúc Bạch");
        assertThat(unit("00004", REFORM).name()).isEqualTo("Phường Ba Đình");
        assertThat(UNITS.lives("00004"))
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.validFrom().compareTo(other.validFrom()));
    }

    @Test
    void letsAUnitThatDidNotChangeLiveOn() {
        assertThat(unit("00001", JUNE_2024)).isEqualTo(unit("00001", EVE_OF_REFORM));
    }

    @Test
    void walksTheTreeInBothDirections() {
        OrgUnit group = unit("09562-T01", JUNE_2026);

        assertThat(UNITS.ancestors(group, JUNE_2026))
                .extracting(OrgUnit::name)
                .containsExactly("Phường Yên Nghĩa", "Thành phố Hà Nội");
        assertThat(UNITS.descendants(unit("01", JUNE_2026), JUNE_2026)).contains(group);
        assertThat(UNITS.children(unit("01", JUNE_2026), JUNE_2026)).doesNotContain(group);
        assertThat(UNITS.children(unit(DONG_DA, JUNE_2024), JUNE_2024))
                .filteredOn(unit -> unit.kind().isCommune())
                .hasSize(21);
    }

    @Test
    void knowsNothingBeforeTheFirstList() {
        LocalDate before = LocalDate.of(2000, 1, 1);

        assertThat(UNITS.on(before)).isEmpty();
        assertThat(UNITS.subtree(HA_NOI, before)).isEmpty();
        assertThat(UNITS.find("00004", before)).isEmpty();
    }

    @Test
    void findsByNameWhateverThePrefixAndTheTone() {
        assertThat(UNITS.named("P. Hoàn kiếm", REFORM))
                .extracting(OrgUnit::code)
                .containsExactly("00070");
        assertThat(UNITS.named("Trung Hoà", JUNE_2024))
                .extracting(OrgUnit::code)
                .containsExactly("00175", "10051");
    }

    @Test
    void saysFromWhichDayACodeIsMissing() {
        Optional<LocalDate> forEver = Optional.empty();

        assertThat(UNITS.firstDayWithout("00004", JUNE_2024, forEver)).isEmpty();
        assertThat(UNITS.firstDayWithout("00001", JUNE_2024, forEver)).contains(REFORM);
        assertThat(UNITS.firstDayWithout("00001", JUNE_2024, Optional.of(EVE_OF_REFORM)))
                .isEmpty();
    }

    @Test
    void dropsTheWordOfTheKindFromANameAndNothingElse() {
        assertThat(List.of(unit("00004", REFORM), unit("328", JUNE_2024), unit("SYT", REFORM)))
                .extracting(OrgUnit::shortName)
                .containsExactly("Ba Đình", "Mỹ Hào", "Sở Y tế");
    }
}
