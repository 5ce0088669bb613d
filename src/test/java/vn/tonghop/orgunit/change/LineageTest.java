package vn.tonghop.orgunit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.orgunit.KnownUnits.CROSSWALK;
import static vn.tonghop.orgunit.KnownUnits.END_OF_2024;
import static vn.tonghop.orgunit.KnownUnits.EVE_OF_REFORM;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2024;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2026;
import static vn.tonghop.orgunit.KnownUnits.REFORM;
import static vn.tonghop.orgunit.KnownUnits.communes;
import static vn.tonghop.orgunit.KnownUnits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;

class LineageTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2021, 1, 1);
    private static final LocalDate THIRD = LocalDate.of(2022, 1, 1);

    private final Lineage known = new Lineage(CROSSWALK);

    private final OrgUnit a = life("A", FIRST);
    private final OrgUnit b = life("B", FIRST);
    private final OrgUnit c = life("C", SECOND);
    private final OrgUnit d = life("D", SECOND);
    private final OrgUnit e = life("E", THIRD);
    private final OrgUnit f = life("F", THIRD);

    @Example
    void followsAUnitOverTwoChanges() {
        assertThat(known.heirs(unit("00010", JUNE_2024), JUNE_2026))
                .containsExactly(new Share(unit("00004", REFORM), Population.ALL));
        assertThat(known.recuttable(unit("00010", JUNE_2024), JUNE_2026)).contains(unit("00004", REFORM));
    }

    @Example
    void countsASplitUnitToNoOne() {
        OrgUnit trungHoa = unit("00175", JUNE_2024);

        assertThat(known.recuttable(trungHoa, JUNE_2026)).isEmpty();
        assertThat(known.heirs(trungHoa, JUNE_2026)).hasSize(3).allMatch(heir -> heir.population() == Population.SOME);
    }

    @Example
    void saysUnknownWhereBordersWereMovedWithoutRecord() {
        assertThat(known.heirs(unit("00172", JUNE_2024), JUNE_2026))
                .isNotEmpty()
                .allMatch(heir -> heir.population() == Population.UNKNOWN);
    }

    @Example
    void isItselfWhileItExists() {
        OrgUnit phucXa = unit("00001", JUNE_2024);

        assertThat(known.heirs(phucXa, EVE_OF_REFORM)).containsExactly(new Share(phucXa, Population.ALL));
        assertThat(known.origins(phucXa, JUNE_2024)).containsExactly(new Share(phucXa, Population.ALL));
    }

    @Example
    void addsUpAWardThatIsMadeOfWholeUnits() {
        OrgUnit thuongHong = unit("12127", REFORM);

        assertThat(known.summands(thuongHong, JUNE_2024))
                .extracting(OrgUnit::code)
                .containsExactly("12112", "12115", "12124", "12127");
        assertThat(known.summands(unit("00004", REFORM), JUNE_2024)).isEmpty();
    }

    @Property
    void heirsAndOriginsTellTheSame(@ForAll("communesOf2024") OrgUnit old) {
        assertThat(known.heirs(old, REFORM))
                .isNotEmpty()
                .allSatisfy(heir -> assertThat(known.origins(heir.unit(), END_OF_2024))
                        .contains(new Share(old, heir.population())));
    }

    @Property
    void aRecuttableUnitHasNoOtherHeirWithPeople(@ForAll("communesOf2024") OrgUnit old) {
        Optional<OrgUnit> heir = known.recuttable(old, REFORM);

        assertThat(known.heirs(old, REFORM))
                .filteredOn(share -> share.population() != Population.NONE)
                .hasSizeGreaterThanOrEqualTo(1)
                .satisfies(shares -> assertThat(heir.isPresent())
                        .isEqualTo(shares.size() == 1 && shares.get(0).population() == Population.ALL));
    }

    @Example
    void allArrivesWhereBothHalvesMeetAgain() {
        assertThat(population(a, e, some(a, c), some(a, d), all(c, e), all(d, e)))
                .isEqualTo(Population.ALL);
    }

    @Example
    void nobodyKnowsOnWhichSideOfALaterSplitAMergedUnitLies() {
        assertThat(population(a, e, all(a, c), all(b, c), some(c, e), some(c, f)))
                .isEqualTo(Population.UNKNOWN);
    }

    @Example
    void aUnitThatWasAloneBeforeTheSplitIsOnBothSides() {
        assertThat(population(a, e, all(a, c), some(c, e), some(c, f))).isEqualTo(Population.SOME);
        assertThat(population(a, e, all(a, c), none(b, c), all(b, d), some(c, e), some(c, f)))
                .isEqualTo(Population.SOME);
    }

    @Example
    void landWithoutPeopleBringsNone() {
        assertThat(population(a, f, all(a, c), all(b, c), all(c, e), none(c, f)))
                .isEqualTo(Population.NONE);
        assertThat(population(a, e, some(a, c), some(a, d), all(c, e), all(d, f)))
                .isEqualTo(Population.SOME);
    }

    private static Population population(OrgUnit old, OrgUnit heir, Transition... steps) {
        return new Lineage(new Crosswalk(List.of(steps)))
                .heirs(old, THIRD).stream()
                        .filter(share -> share.unit().equals(heir))
                        .map(Share::population)
                        .findFirst()
                        .orElseThrow();
    }

    private static OrgUnit life(String code, LocalDate from) {
        Optional<LocalDate> last = from.equals(THIRD)
                ? Optional.empty()
                : Optional.of(from.plusYears(1).minusDays(1));
        return new OrgUnit(code, "Xã " + code, UnitKind.XA, "01", from, last, Basis.LIST);
    }

    private static Transition all(OrgUnit from, OrgUnit to) {
        return step(from, to, Population.ALL);
    }

    private static Transition some(OrgUnit from, OrgUnit to) {
        return step(from, to, Population.SOME);
    }

    private static Transition none(OrgUnit from, OrgUnit to) {
        return step(from, to, Population.NONE);
    }

    private static Transition step(OrgUnit from, OrgUnit to, Population population) {
        var authority = new Authority(Optional.empty(), Optional.empty(), Basis.LIST);
        return new Transition(from, to, Extent.PART, population, authority);
    }

    @Provide
    Arbitrary<OrgUnit> communesOf2024() {
        return Arbitraries.of(communes("01", END_OF_2024));
    }
}
