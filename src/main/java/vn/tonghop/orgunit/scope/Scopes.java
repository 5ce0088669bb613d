package vn.tonghop.orgunit.scope;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;

/** The scopes of {@code scopes.csv}, by id. */
public final class Scopes {

    private final OrgUnits units;
    private final Map<String, Scope> byId = new LinkedHashMap<>();

    Scopes(OrgUnits units, List<Scope> scopes) {
        this.units = units;
        scopes.forEach(scope -> byId.put(scope.id(), scope));
    }

    /** A unit that is not there for the whole of its line is a fault. */
    public static Scopes read(Path file, OrgUnits units, Faults faults) {
        return new ScopeFile(units, faults).read(file);
    }

    public Optional<Scope> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Scope> all() {
        return List.copyOf(byId.values());
    }

    /** The scopes that a unit is in on a day, in file order. */
    public List<Scope> of(OrgUnit unit, LocalDate day) {
        return byId.values().stream()
                .filter(scope -> scope.covers(unit, units, day))
                .toList();
    }
}
