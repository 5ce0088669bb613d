package vn.tonghop.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.plan.Programme;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskSource;
import vn.tonghop.web.source.OpenProgrammes;

/** Lets a session change to another programme; forms of pages that stand open are about the one before and are refused. */
@Controller
class ProgrammePages {

    private final DeskSource source;
    private final OpenProgrammes open;

    ProgrammePages(DeskSource source, OpenProgrammes open) {
        this.source = source;
        this.open = open;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/programmes")
    String programmes(Acting acting, Model model) {
        model.addAttribute("chosen", source.programme());
        model.addAttribute("programmes", open.to(acting));
        return "programme/programmes";
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @PostMapping("/programmes")
    String choose(
            @RequestParam(defaultValue = "") String id,
            Acting acting,
            HttpServletRequest request,
            HttpServletResponse response) {
        Programme chosen = open.to(acting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotThereException::new);
        source.choose(chosen.id());
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        return "redirect:/";
    }
}
