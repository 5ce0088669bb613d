package vn.tonghop.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actor;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.web.access.Present;
import vn.tonghop.web.source.DeskSource;
import vn.tonghop.web.source.OpenProgrammes;

/** Gives every page what stands around it. */
@ControllerAdvice
class PageFrame {

    private static final String SEVERAL = "several-programmes";

    private final Present present;
    private final DeskSource source;
    private final OpenProgrammes programmes;

    PageFrame(Present present, DeskSource source, OpenProgrammes programmes) {
        this.present = present;
        this.source = source;
        this.programmes = programmes;
    }

    /** A place to go to; the key names its words. */
    record Way(String key, String address, boolean here) {}

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        model.addAttribute("programme", source.now().programme().title());
        model.addAttribute("words", new PageWords());
        present.acting().ifPresent(acting -> {
            model.addAttribute("several", several(acting, request));
            actor(acting.actor(), request, model);
        });
    }

    /** Whether there is a choice among programmes; found out once for each session. */
    private boolean several(Acting acting, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || source.programmes().size() < 2) {
            return false;
        }
        if (!(session.getAttribute(SEVERAL) instanceof Boolean)) {
            session.setAttribute(SEVERAL, programmes.to(acting).size() > 1);
        }
        return Boolean.TRUE.equals(session.getAttribute(SEVERAL));
    }

    private static void actor(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("me", actor.name());
        model.addAttribute("role", actor.role());
        model.addAttribute(
                "ways",
                ways(actor.role()).stream()
                        .map(way -> new Way(way.key(), way.address(), isIn(request.getRequestURI(), way.address())))
                        .toList());
    }

    private static boolean isIn(String page, String address) {
        return page.equals(address) || address.length() > 1 && page.startsWith(address + "/");
    }

    private static List<Way> ways(Role role) {
        return switch (role) {
            case SUBMITTER ->
                List.of(
                        new Way("way.home", "/", false),
                        new Way("way.sent", "/sent", false),
                        new Way("way.sheets", "/unit-sheets", false));
            case REVIEWER ->
                List.of(
                        new Way("way.board", "/board", false),
                        new Way("way.figures", "/figures", false),
                        new Way("way.plan", "/plan", false));
            case DEPARTMENT ->
                List.of(
                        new Way("way.board", "/board", false),
                        new Way("way.runs", "/runs", false),
                        new Way("way.figures", "/figures", false),
                        new Way("way.narrative", "/narrative", false),
                        new Way("way.reports", "/reports", false),
                        new Way("way.plan", "/plan", false));
            case LEADER ->
                List.of(
                        new Way("way.reports", "/reports", false),
                        new Way("way.figures", "/figures", false),
                        new Way("way.plan", "/plan", false));
        };
    }
}
