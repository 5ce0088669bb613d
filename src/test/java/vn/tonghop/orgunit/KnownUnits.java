package vn.tonghop.orgunit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.scope.Scopes;

/** The units of {@code jobs/}, read once for all tests about them. */
public final class KnownUnits {

    public static final LocalDate MARCH_2022 = LocalDate.of(2022, 3, 1);
    public static final LocalDate JUNE_2024 = LocalDate.of(2024, 6, 1);
    public static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);
    public static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    public static final LocalDate EVE_OF_REFORM = REFORM.minusDays(1);
    public static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 14);

    public static final OrgUnits UNITS;
    public static final Crosswalk CROSSWALK;
    public static final Scopes SCOPES;

    static {
        var faults = new Faults();
        UNITS = OrgUnits.read(Path.of("jobs", "org-units.csv"), faults);
        CROSSWALK = Crosswalk.read(Path.of("jobs", "crosswalk.csv"), UNITS, faults);
        SCOPES = Scopes.read(Path.of("jobs", "scopes.csv"), UNITS, faults);
        faults.stopIfAny();
    }

    private KnownUnits() {}

    public static OrgUnit unit(String code, LocalDate day) {
        return UNITS.find(code, day).orElseThrow();
    }

    public static List<OrgUnit> below(String root, LocalDate day, Predicate<UnitKind> kind) {
        return UNITS.subtree(root, day).stream()
                .filter(unit -> kind.test(unit.kind()))
                .toList();
    }

    public static List<OrgUnit> communes(String root, LocalDate day) {
        return below(root, day, UnitKind::isCommune);
    }
}
