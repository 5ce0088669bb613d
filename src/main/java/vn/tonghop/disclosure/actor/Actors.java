package vn.tonghop.disclosure.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.scope.Scopes;

/** The actors of {@code actors.csv}, by id, and what each looks after. */
public final class Actors {

    public static final String FILE = "actors.csv";

    private final OrgUnits units;
    private final Scopes scopes;
    private final Map<String, Actor> byId;

    private Actors(OrgUnits units, Scopes scopes, Map<String, Actor> byId) {
        this.units = units;
        this.scopes = scopes;
        this.byId = new LinkedHashMap<>(byId);
    }

    /** Without the file there are no actors, as in a fresh installation. */
    public static Actors read(Path jobs, OrgUnits units, Scopes scopes, Faults faults) {
        return new Actors(units, scopes, new ActorFile(units, scopes).read(jobs.resolve(FILE), faults));
    }

    public Optional<Actor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Actor> all() {
        return List.copyOf(byId.values());
    }

    /** The actors that an account of the machine is bound to, in file order. */
    public List<Actor> boundTo(String osUser) {
        return byId.values().stream()
                .filter(actor -> actor.osUsers().contains(osUser))
                .toList();
    }

    /** Whether any account is bound: as long as none is, whoever starts the program is the department. */
    public boolean hasBindings() {
        return byId.values().stream().anyMatch(actor -> !actor.osUsers().isEmpty());
    }

    /** Whether a unit, or one above it, is in the actor's scope on a day. */
    public boolean covers(Actor actor, OrgUnit unit, LocalDate day) {
        return actor.coversEverything()
                || actor.scopes().stream()
                        .anyMatch(scope -> scopes.find(scope)
                                .map(known -> known.covers(unit, units, day))
                                .orElseGet(() -> units.subtree(scope, day).contains(unit)));
    }

    /** Whether the actor sees every figure of a unit, small counts about people among them. */
    public boolean seesEverythingOf(Actor actor, OrgUnit unit, LocalDate day) {
        return covers(actor, unit, day) && (actor.audience().seesSmallCounts() || actor.role() == Role.SUBMITTER);
    }
}
