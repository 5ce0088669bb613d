package vn.tonghop.web.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.storage.desk.Accounts;
import vn.tonghop.web.source.DeskSource;

/** Says who is at the desk, by what {@code actors.csv} says now: whoever was taken out of it is out at once. */
@Component
public final class Present {

    private static final String ASKED = Present.class.getName();

    /** What was found out for this request already. */
    private record Answer(@Nullable Authentication to, Optional<Acting> acting) {}

    private final DeskSource source;
    private final Accounts accounts;

    Present(DeskSource source) {
        this.source = source;
        this.accounts = new Accounts(source.dataSource());
    }

    /** Empty when nobody signed in, the actor is no more, or its password was set anew since. */
    public Optional<Acting> acting() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return asked();
        }
        if (request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof Answer known
                && known.to() == SecurityContextHolder.getContext().getAuthentication()) {
            return known.acting();
        }
        var answer = new Answer(SecurityContextHolder.getContext().getAuthentication(), asked());
        request.setAttribute(ASKED, answer, RequestAttributes.SCOPE_REQUEST);
        return answer.acting();
    }

    private Optional<Acting> asked() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        Actors actors = source.now().actors();
        return actors.find(signedIn.actor())
                .filter(known -> accounts.of(signedIn.actor())
                        .filter(account -> account.setAt().equals(signedIn.since()))
                        .isPresent())
                .map(known -> Acting.signedIn(known.id(), actors));
    }
}
