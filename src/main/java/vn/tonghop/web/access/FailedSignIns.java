package vn.tonghop.web.access;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.disclosure.actor.Actor;
import vn.tonghop.storage.desk.Accounts;

/**
 * Notes in the log that somebody was not let in. What was typed is only told when it is an actor's id: it may have been a
 * password in the wrong field. However many try, the log gets a limited number of lines.
 */
final class FailedSignIns {

    private static final int LINES = 60;
    private static final String ANYBODY = "";

    private final Accounts accounts;
    private final Attempts lines = new Attempts(LINES);

    FailedSignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param shut whether nothing more is tried now for this actor from this place */
    synchronized void note(Optional<Actor> tried, boolean shut, Instant now) {
        if (lines.isOver(ANYBODY, now)) {
            return;
        }
        lines.failed(ANYBODY, now);
        if (lines.isOver(ANYBODY, now)) {
            accounts.notSignedIn("(more than " + LINES + ": no more are noted for a while)", now);
            return;
        }
        String who = tried.map(Actor::id).orElse("(no such actor)");
        accounts.notSignedIn(shut ? who + " (shut out for 15 minutes)" : who, now);
    }
}
