package vn.tonghop.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Actor;
import vn.tonghop.storage.desk.Accounts;
import vn.tonghop.web.source.DeskSource;

/** Signing in, and setting the first password through a link. */
@Controller
class SignInPages {

    private static final String INVITATION = "access/invitation";
    private static final List<String> STATES = List.of("out", "wrong", "wait", "ended", "set");

    private final DeskSource source;
    private final Passwords passwords;
    private final Accounts accounts;
    private final Attempts links = new Attempts(20);

    SignInPages(DeskSource source, Passwords passwords) {
        this.source = source;
        this.passwords = passwords;
        this.accounts = new Accounts(source.dataSource());
    }

    @OpenToAll
    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        STATES.stream()
                .filter(state -> request.getParameter(state) != null)
                .findFirst()
                .ifPresent(state -> model.addAttribute("state", state));
        return "access/sign-in";
    }

    @OpenToAll
    @GetMapping("/invitation/{link}")
    String invitation(@PathVariable String link, HttpServletRequest request, Model model) {
        model.addAttribute("actor", invited(link, request).map(Actor::name).orElse(""));
        model.addAttribute("shortest", Passwords.SHORTEST);
        return INVITATION;
    }

    @OpenToAll
    @PostMapping("/invitation/{link}")
    String accept(
            @PathVariable String link,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            Model model) {
        Optional<Actor> actor = invited(link, request);
        Optional<String> wrong = actor.flatMap(known -> wrong(password, again, known.id()));
        if (actor.isEmpty() || wrong.isPresent()) {
            wrong.ifPresent(key -> model.addAttribute("wrong", key));
            return invitation(link, request, model);
        }
        accounts.accept(
                Invitation.hashOf(link),
                passwords.hash(password),
                source.clock().instant());
        return "redirect:/sign-in?set";
    }

    private static Optional<String> wrong(String password, String again, String actor) {
        if (!password.equals(again)) {
            return Optional.of("invitation.wrong.different");
        }
        return Passwords.isTooEasy(password, actor) ? Optional.of("invitation.wrong.easy") : Optional.empty();
    }

    private Optional<Actor> invited(String link, HttpServletRequest request) {
        var now = source.clock().instant();
        if (links.isOver(request.getRemoteAddr(), now)) {
            return Optional.empty();
        }
        Optional<Actor> actor = accounts.invited(Invitation.hashOf(link), now)
                .flatMap(id -> source.now().actors().find(id));
        if (actor.isEmpty()) {
            links.failed(request.getRemoteAddr(), now);
        }
        return actor;
    }
}
