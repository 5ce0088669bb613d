package vn.tonghop.disclosure.actor;

import java.util.List;
import java.util.Set;
import vn.tonghop.disclosure.Audience;

/**
 * An office or a role in whose name something is done.
 *
 * @param scopes codes of units, ids of scopes, or {@code *} for everything
 * @param audience as whom it sees figures of units that are not its own
 * @param osUsers accounts of the machine that are bound to it
 */
public record Actor(String id, String name, Role role, List<String> scopes, Audience audience, Set<String> osUsers) {

    static final String EVERYTHING = "*";

    public Actor {
        scopes = List.copyOf(scopes);
        osUsers = Set.copyOf(osUsers);
    }

    /** Whoever starts the program on a machine where nobody is bound to an actor. */
    public static Actor ofFreshInstallation(String osUser) {
        return new Actor(
                "department",
                "Cơ quan chủ trì",
                Role.DEPARTMENT,
                List.of(EVERYTHING),
                Audience.RESTRICTED,
                Set.of(osUser));
    }

    public boolean coversEverything() {
        return scopes.contains(EVERYTHING);
    }
}
