package vn.tonghop.orgunit.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.orgunit.KnownUnits.EVE_OF_REFORM;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2024;
import static vn.tonghop.orgunit.KnownUnits.JUNE_2026;
import static vn.tonghop.orgunit.KnownUnits.MARCH_2022;
import static vn.tonghop.orgunit.KnownUnits.REFORM;
import static vn.tonghop.orgunit.KnownUnits.SCOPES;
import static vn.tonghop.orgunit.KnownUnits.UNITS;
import static vn.tonghop.orgunit.KnownUnits.communes;
import static vn.tonghop.orgunit.KnownUnits.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.orgunit.UnitLines;

class ScopesTest {

    private static final String HEADER = "scope,name,unit,valid_from,valid_to,basis\n";

    @TempDir
    private Path folder;

    @Test
    void standsForADistrictWhileThereAreDistrictsAndForWardsAfterwards() {
        Scope dongDa = SCOPES.find("kv-dong-da").orElseThrow();

        assertThat(dongDa.units(UNITS, MARCH_2022))
                .isEqualTo(UNITS.subtree("006", MARCH_2022))
                .hasSize(1 + 21 + 15);
        assertThat(dongDa.units(UNITS, REFORM))
                .extracting(OrgUnit::code)
                .containsExactly("00190", "00199", "00226", "00229", "00235");
    }

    @Test
    void sharesTheWholeCityOutOnEveryDay() {
        for (LocalDate day : List.of(JUNE_2024, EVE_OF_REFORM, REFORM, JUNE_2026)) {
            List<OrgUnit> shared = SCOPES.all().stream()
                    .filter(scope -> scope.id().startsWith("kv-") && !scope.id().equals("kv-my-hao"))
                    .flatMap(scope -> scope.units(UNITS, day).stream())
                    .filter(unit -> unit.kind().isCommune())
                    .toList();

            assertThat(shared).containsExactlyInAnyOrderElementsOf(communes("01", day));
        }
    }

    @Test
    void reachesDownToWhatReportsInsideAWard() {
        OrgUnit police = unit("09562-CA", JUNE_2026);

        assertThat(SCOPES.of(police, JUNE_2026))
                .extracting(Scope::id)
                .containsExactly("ha-noi", "kv-ha-dong", "yen-nghia");
        assertThat(SCOPES.find("yen-nghia").orElseThrow().units(UNITS, JUNE_2026))
                .contains(police)
                .anyMatch(unit -> unit.kind() == UnitKind.TO_DAN_PHO);
        assertThat(SCOPES.find("kv-dong-da").orElseThrow().covers(police, UNITS, JUNE_2026))
                .isFalse();
    }

    @Test
    void knowsNoScopeOfThatName() {
        assertThat(SCOPES.find("kv-nowhere")).isEmpty();
    }

    @Test
    void refusesAUnitThatIsNotThereAndAScopeWithTwoNames() {
        assertThat(faults("kv,Khu vực,006,2024-01-01,2025-12-31,list", "kv,Khu vực khác,00004,2025-07-01,,assumed"))
                .containsExactly(
                        "scopes.csv:2: cột unit (006): ngày 2025-07-01 không có đơn vị nào mang mã này trong"
                                + " org-units.csv",
                        "scopes.csv:3: cột name (Khu vực khác) phải là 'Khu vực' như các dòng khác của phạm vi kv");
    }

    private List<String> faults(String... lines) {
        var faults = new Faults();
        Path file = UnitLines.write(folder.resolve("scopes.csv"), HEADER + String.join("\n", lines) + "\n");
        Scopes.read(file, UNITS, faults);
        return faults.list().stream().map(Fault::toString).toList();
    }
}
