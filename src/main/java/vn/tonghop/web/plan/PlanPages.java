package vn.tonghop.web.plan;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** The plan of the programme with its sources, and the rules that every form is held to. */
@Controller
class PlanPages {

    private final DeskSource source;

    PlanPages(DeskSource source) {
        this.source = source;
    }

    @Allowed({Role.DEPARTMENT, Role.REVIEWER, Role.LEADER})
    @GetMapping("/plan")
    String plan(Model model) {
        DeskJobs jobs = source.now();
        Labels labels = Labels.in(LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "vi");
        List<PlanLine> lines = jobs.programme().indicators().stream()
                .map(indicator -> PlanLine.of(indicator, source.today(), labels))
                .toList();
        model.addAttribute("plan", jobs.programme());
        model.addAttribute("lines", lines);
        model.addAttribute("rules", jobs.definitions().rules().outlines());
        return "plan/plan";
    }
}
