package vn.tonghop.disclosure.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;

/** The actor in whose name a command runs, and the account that runs it. */
public final class Acting {

    private static final String DESK = "desk:";

    private final Actors actors;
    private final Actor actor;
    private final String osUser;

    private Acting(Actors actors, Actor actor, String osUser) {
        this.actors = actors;
        this.actor = actor;
        this.osUser = osUser;
    }

    /**
     * The named actor, or the only one that the account is bound to. As long as no account is bound at all, whoever names
     * none is the department.
     *
     * @throws NotAllowedException when the account may not act so
     */
    public static Acting as(Optional<String> id, String osUser, Actors actors) {
        Actor actor = id.map(named -> named(named, osUser, actors)).orElseGet(() -> only(osUser, actors));
        return new Acting(actors, actor, osUser);
    }

    /** The actor of a token that was found to be good, whatever the account. */
    public static Acting byToken(String id, String osUser, Actors actors) {
        return new Acting(actors, known(id, actors), osUser);
    }

    /** The actor that signed in at the desk; whatever it does is done under no account of the machine. */
    public static Acting signedIn(String id, Actors actors) {
        return new Acting(actors, known(id, actors), DESK + id);
    }

    private static Actor named(String id, String osUser, Actors actors) {
        Actor actor = known(id, actors);
        if (!actor.osUsers().contains(osUser)) {
            throw new NotAllowedException(Refusal.ACTOR_NOT_BOUND, osUser, id);
        }
        return actor;
    }

    private static Actor known(String id, Actors actors) {
        return actors.find(id).orElseThrow(() -> new NotAllowedException(Refusal.ACTOR_UNKNOWN, id));
    }

    private static Actor only(String osUser, Actors actors) {
        if (!actors.hasBindings()) {
            return Actor.ofFreshInstallation(osUser);
        }
        List<Actor> bound = actors.boundTo(osUser);
        if (bound.isEmpty()) {
            throw new NotAllowedException(Refusal.ACCOUNT_UNKNOWN, osUser);
        }
        if (bound.size() > 1) {
            String ids = bound.stream().map(Actor::id).collect(Collectors.joining(", "));
            throw new NotAllowedException(Refusal.ACTOR_UNCLEAR, osUser, ids);
        }
        return bound.get(0);
    }

    public Actor actor() {
        return actor;
    }

    public Doer doer() {
        return new Doer(actor.id(), osUser);
    }

    /** Refuses what the actor's role does not do. */
    public void require(Act act) {
        if (!actor.role().may(act)) {
            throw new NotAllowedException(Refusal.ROLE, actor.id(), actor.role(), act);
        }
    }

    /** Refuses what the actor's role does not do, or not for this unit. */
    public void require(Act act, OrgUnit unit, LocalDate day) {
        require(act);
        requireScope(unit, day);
    }

    public void requireScope(OrgUnit unit, LocalDate day) {
        if (!actors.covers(actor, unit, day)) {
            throw new NotAllowedException(Refusal.SCOPE, actor.id(), unit.name());
        }
    }

    /** Refuses what is done to all units at once. */
    public void requireEverything() {
        if (!actor.coversEverything()) {
            throw new NotAllowedException(Refusal.SCOPE_NOT_ALL, actor.id());
        }
    }

    /** Refuses what is done for an actor that is not there. */
    public void requireKnown(String id) {
        known(id, actors);
    }

    /** Refuses collecting, rolling up and whatever else changes a programme rather than a submission. */
    public void requireRunning() {
        if (!actor.role().runsProgrammes()) {
            throw new NotAllowedException(Refusal.ROLE_NOT_RUNNING, actor.id(), actor.role());
        }
    }

    public boolean covers(OrgUnit unit, LocalDate day) {
        return actors.covers(actor, unit, day);
    }

    /** Whether every figure of a unit may be shown, small counts about people among them. */
    public boolean seesEverythingOf(OrgUnit unit, LocalDate day) {
        return actors.seesEverythingOf(actor, unit, day);
    }
}
