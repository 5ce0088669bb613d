package vn.tonghop.cli.unit;

import java.nio.file.Path;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.scope.Scopes;

/** The three files of {@code jobs/} that tell about units. */
public record UnitFiles(OrgUnits units, Crosswalk crosswalk, Scopes scopes) {

    /** @throws vn.tonghop.definition.DefinitionException with the faults of all three */
    public static UnitFiles read(Path jobs) {
        var faults = new Faults();
        OrgUnits units = OrgUnits.read(jobs.resolve("org-units.csv"), faults);
        Crosswalk crosswalk = Crosswalk.read(jobs.resolve("crosswalk.csv"), units, faults);
        Scopes scopes = Scopes.read(jobs.resolve("scopes.csv"), units, faults);
        faults.stopIfAny();
        return new UnitFiles(units, crosswalk, scopes);
    }
}
