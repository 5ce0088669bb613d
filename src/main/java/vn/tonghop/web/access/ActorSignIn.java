package vn.tonghop.web.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.storage.desk.Account;
import vn.tonghop.storage.desk.Accounts;
import vn.tonghop.web.source.DeskSource;

/** Lets an actor of {@code actors.csv} in that has a password and says it. */
@Component
public final class ActorSignIn implements AuthenticationProvider {

    private static final int OF_ONE_ACTOR_FROM_ONE_PLACE = 5;
    private static final int FROM_ONE_PLACE = 40;

    private final DeskSource source;
    private final Passwords passwords;
    private final Accounts accounts;
    private final Attempts byActor = new Attempts(OF_ONE_ACTOR_FROM_ONE_PLACE);
    private final Attempts byPlace = new Attempts(FROM_ONE_PLACE);
    private final FailedSignIns failures;

    ActorSignIn(DeskSource source, Passwords passwords) {
        this.source = source;
        this.passwords = passwords;
        this.accounts = new Accounts(source.dataSource());
        this.failures = new FailedSignIns(accounts);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Instant now = source.clock().instant();
        String actor = asked.getName().strip().toLowerCase(Locale.ROOT);
        String place = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        String both = place + " " + actor;
        if (byActor.isOver(both, now) || byPlace.isOver(place, now)) {
            throw new TooManyAttemptsException();
        }
        Optional<Account> account = matching(actor, String.valueOf(asked.getCredentials()));
        if (account.isEmpty()) {
            byActor.failed(both, now);
            byPlace.failed(place, now);
            failures.note(source.now().actors().find(actor), byActor.isOver(both, now), now);
            throw new BadCredentialsException("no such actor, or another password");
        }
        byActor.forget(both);
        accounts.signedIn(Acting.signedIn(actor, source.now().actors()).doer(), now);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor, account.get().setAt()), "", List.of());
    }

    private Optional<Account> matching(String actor, String password) {
        Actors actors = source.now().actors();
        Optional<Account> account = actors.find(actor).flatMap(known -> accounts.of(actor));
        if (account.isEmpty()) {
            passwords.matchNobody(password);
        }
        return account.filter(known -> passwords.matches(password, known.password()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
