package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.orgunit.KnownUnits.UNITS;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the known units on every day. */
class ForestTest {

    @Property
    void everyUnitHangsFromAProvinceByItsParents(@ForAll("days") LocalDate day) {
        for (OrgUnit unit : UNITS.on(day)) {
            List<OrgUnit> above = UNITS.ancestors(unit, day);
            OrgUnit top = above.isEmpty() ? unit : above.get(above.size() - 1);

            assertThat(top.kind().isProvince()).as("%s on %s", unit, day).isTrue();
            assertThat(top.parent()).isEmpty();
            assertThat(above).doesNotContain(unit).doesNotHaveDuplicates();
        }
    }

    @Property
    void everyUnitIsInOneTreeOnly(@ForAll("days") LocalDate day) {
        List<OrgUnit> fromTheRoots = UNITS.on(day).stream()
                .filter(unit -> unit.parent().isEmpty())
                .flatMap(root -> UNITS.subtree(root.code(), day).stream())
                .toList();

        assertThat(fromTheRoots).containsExactlyInAnyOrderElementsOf(UNITS.on(day));
    }

    @Property
    void everyCodeIsOneUnit(@ForAll("days") LocalDate day) {
        assertThat(UNITS.on(day))
                .extracting(OrgUnit::code)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property
    void everyAnswerAgreesWithTheLifeOfTheUnit(@ForAll("days") LocalDate day, @ForAll("units") OrgUnit unit) {
        assertThat(UNITS.on(day).contains(unit)).isEqualTo(unit.existsOn(day));
        assertThat(UNITS.find(unit.code(), day).filter(unit::equals).isPresent())
                .isEqualTo(unit.existsOn(day));
        if (unit.existsOn(day) && !unit.parent().isEmpty()) {
            OrgUnit parent = UNITS.ancestors(unit, day).get(0);
            assertThat(UNITS.children(parent, day)).contains(unit);
            assertThat(UNITS.descendants(parent, day)).contains(unit);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2021, 12, 1);
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 2300).map(first::plusDays);
        Arbitrary<LocalDate> edges = Arbitraries.of(UNITS.changes())
                .flatMap(change -> Arbitraries.integers().between(-1, 1).map(change::plusDays));
        return Arbitraries.oneOf(any, edges);
    }

    @Provide
    Arbitrary<OrgUnit> units() {
        return Arbitraries.of(UNITS.ever());
    }
}
