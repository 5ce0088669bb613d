package vn.tonghop.orgunit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.orgunit.KnownUnits.CROSSWALK;
import static vn.tonghop.orgunit.KnownUnits.END_OF_2024;
import static vn.tonghop.orgunit.KnownUnits.EVE_OF_REFORM;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2024;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2026;
import static vn.tonghop.orgunit.KnownUnits.NEW_YEAR_2025;
import static vn.tonghop.orgunit.KnownUnits.REFORM;
import static vn.tonghop.orgunit.KnownUnits.UNITS;
import static vn.tonghop.orgunit.KnownUnits.communes;
import static vn.tonghop.orgunit.KnownUnits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;

class CrosswalkTest {

    private static final LocalDate GROUPS = LocalDate.of(2026, 7, 1);

    @Property
    void everyOldUnitHasOneAllOrAtLeastTwoSome(@ForAll("oldUnits") OrgUnit old) {
        List<Population> told =
                CROSSWALK.became(old).stream().map(Transition::population).toList();
        long all = told.stream().filter(Population.ALL::equals).count();
        long some = told.stream().filter(Population.SOME::equals).count();

        if (isAdjusted(old)) {
            assertThat(told).containsExactly(Population.UNKNOWN);
        } else {
            assertThat(told).doesNotContain(Population.UNKNOWN);
            assertThat(all == 1 && some == 0 || all == 0 && some >= 2)
                    .as("%s: %s", old, told)
                    .isTrue();
        }
    }

    @Property
    void aWholeUnitGoesToOneUnitWithAllItsPeople(@ForAll("oldUnits") OrgUnit old) {
        List<Transition> steps = CROSSWALK.became(old);

        assertThat(steps.size() == 1).isEqualTo(steps.stream().noneMatch(step -> step.extent() == Extent.PART));
        assertThat(steps)
                .filteredOn(step -> step.extent() == Extent.WHOLE)
                .allMatch(step -> step.population() == Population.ALL);
    }

    @Property
    void bothDirectionsTellTheSame(@ForAll("oldUnits") OrgUnit old) {
        assertThat(CROSSWALK.became(old)).allSatisfy(step -> {
            assertThat(CROSSWALK.cameFrom(step.to())).contains(step);
            assertThat(step.from()).isEqualTo(old);
            assertThat(old.validTo()).contains(step.date().minusDays(1));
            assertThat(step.to().validFrom()).isEqualTo(step.date());
        });
    }

    @Example
    void onlySixWardsOfCauGiayAreAdjustedAndUnknown() {
        assertThat(CROSSWALK.transitions())
                .filteredOn(step -> step.extent() == Extent.ADJUSTED)
                .hasSize(6)
                .allMatch(step -> step.from().parent().equals("005"))
                .allMatch(step -> step.population() == Population.UNKNOWN)
                .allMatch(step -> step.authority().basis() == Basis.ASSUMED);
    }

    @Example
    void january2025Makes56UnitsOf109() {
        List<Transition> steps = on(NEW_YEAR_2025);

        assertThat(steps.stream().map(Transition::from).distinct()).hasSize(109);
        assertThat(steps.stream().map(Transition::to).distinct()).hasSize(56);
        assertThat(steps).allMatch(step -> step.from().parent().equals(step.to().parent()));
        assertThat(communes("01", END_OF_2024).stream().filter(unit -> unit.existsOn(NEW_YEAR_2025)))
                .hasSize(579 - 109);
    }

    @Example
    void theReformMakes126UnitsOf526AndSplits199() {
        List<Transition> steps = on(REFORM).stream()
                .filter(step -> step.to().parent().equals("01"))
                .toList();

        assertThat(steps).hasSize(795);
        assertThat(steps.stream().map(Transition::from).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(communes("01", EVE_OF_REFORM));
        assertThat(steps.stream().map(Transition::to).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(communes("01", REFORM));
        assertThat(communes("01", EVE_OF_REFORM))
                .filteredOn(old -> CROSSWALK.became(old).size() > 1)
                .hasSize(199);
        assertThat(steps)
                .allMatch(step -> step.authority().resolution().equals(Optional.of("1656/NQ-UBTVQH15")))
                .allMatch(step -> step.authority().clause().isPresent());
    }

    @Example
    void allNewCodesWereUsedBeforeAnd103UnderAnotherName() {
        assertThat(communes("01", REFORM))
                .hasSize(126)
                .allMatch(ward -> UNITS.find(ward.code(), EVE_OF_REFORM).isPresent())
                .filteredOn(ward -> !unit(ward.code(), EVE_OF_REFORM).name().equals(ward.name()))
                .hasSize(103);
    }

    @Example
    void fortyThreeNewUnitsCarryAnOldNameUnderAnotherCode() {
        Set<String> oldNames =
                communes("01", EVE_OF_REFORM).stream().map(OrgUnit::name).collect(Collectors.toSet());

        assertThat(communes("01", REFORM))
                .filteredOn(ward -> oldNames.contains(ward.name()))
                .filteredOn(ward -> !unit(ward.code(), EVE_OF_REFORM).name().equals(ward.name()))
                .hasSize(43);
    }

    @Example
    void myHaoBecomesThreeWardsAndHoaPhongGoesToThuongHong() {
        assertThat(CROSSWALK.became(unit("12115", JUNE_2024)))
                .singleElement()
                .satisfies(step -> assertThat(step.to().name()).isEqualTo("Phường Thượng Hồng"))
                .satisfies(step -> assertThat(step.population()).isEqualTo(Population.ALL));
        assertThat(communes("328", EVE_OF_REFORM))
                .allMatch(old -> CROSSWALK.became(old).size() == 1);
    }

    @Example
    void the38GroupsOfYenNghiaBecome15WithOneSplit() {
        List<Transition> steps = on(GROUPS);

        assertThat(steps.stream().map(Transition::from).distinct()).hasSize(38);
        assertThat(steps.stream().map(Transition::to).distinct()).hasSize(15);
        assertThat(steps).hasSize(39).allMatch(step -> step.authority().basis() == Basis.UNVERIFIED);
        assertThat(CROSSWALK.became(unit("09562-T20", JUNE_2026)))
                .extracting(step -> step.to().name())
                .containsExactlyInAnyOrder("Tổ dân phố Quốc An", "Tổ dân phố Trung Hưng");
    }

    @Example
    void everyUnitThatBeganWithAChangeHasAnOrigin() {
        assertThat(UNITS.ever())
                .filteredOn(unit -> Set.of(NEW_YEAR_2025, REFORM, GROUPS).contains(unit.validFrom()))
                .filteredOn(unit -> unit.kind().isPlaceOfPeople())
                .hasSize(56 + 126 + 3 + 15)
                .allMatch(unit -> !CROSSWALK.cameFrom(unit).isEmpty());
    }

    private static List<Transition> on(LocalDate day) {
        return CROSSWALK.transitions().stream()
                .filter(step -> step.date().equals(day))
                .toList();
    }

    private static boolean isAdjusted(OrgUnit old) {
        return CROSSWALK.became(old).stream().anyMatch(step -> step.extent() == Extent.ADJUSTED);
    }

    @Provide
    Arbitrary<OrgUnit> oldUnits() {
        return Arbitraries.of(UNITS.ever().stream()
                .filter(unit -> unit.validTo().isPresent())
                .filter(unit -> unit.kind().isCommune() || unit.kind() == UnitKind.TO_DAN_PHO)
                .toList());
    }
}
