package vn.tonghop.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskSource;

/** Lets a session change to another programme; forms of pages that stand open are about the one before and are refused. */
@Controller
class ProgrammePages {

    private static final int LAST_MONTH = 12;

    private final DeskSource source;

    ProgrammePages(DeskSource source) {
        this.source = source;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/programmes")
    String programmes(Acting acting, Model model) {
        model.addAttribute("chosen", source.programme());
        model.addAttribute("programmes", open(acting));
        return "programme/programmes";
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @PostMapping("/programmes")
    String choose(
            @RequestParam(defaultValue = "") String id,
            Acting acting,
            HttpServletRequest request,
            HttpServletResponse response) {
        Programme chosen = open(acting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotThereException::new);
        source.choose(chosen.id());
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        return "redirect:/";
    }

    /** Those without faults in which somebody whom the actor looks after reports; leaders look on at all. */
    private List<Programme> open(Acting acting) {
        return source.programmes().stream()
                .flatMap(id -> read(id).stream())
                .filter(programme -> programme.id().equals(source.programme())
                        || acting.actor().coversEverything()
                        || reports(acting, programme))
                .toList();
    }

    private Optional<Programme> read(String id) {
        try {
            return Optional.of(source.now(id).programme());
        } catch (DefinitionException e) {
            return Optional.empty();
        }
    }

    private static boolean reports(Acting acting, Programme programme) {
        Period last = Period.month(programme.year(), LAST_MONTH);
        return programme.obligations().stream()
                .flatMap(obligation -> Period.inYear(obligation.frequency(), programme.year()).stream()
                        .flatMap(period -> programme.due(obligation, period).stream()))
                .distinct()
                .anyMatch(unit -> acting.covers(unit, last.end()));
    }
}
