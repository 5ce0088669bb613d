package vn.tonghop.web.reports;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.Download;
import vn.tonghop.web.frame.NotThereException;

/** What leaders read: the latest report on one page, and every PDF that was handed out for their audience. */
@Controller
class ReportPages {

    private final PrintedReports printed;
    private final Briefs briefs;

    ReportPages(PrintedReports printed, Briefs briefs) {
        this.printed = printed;
        this.briefs = briefs;
    }

    @Allowed({Role.LEADER, Role.DEPARTMENT})
    @GetMapping("/reports")
    String reports(Acting acting, Model model) {
        List<Printed> all = printed.of(acting);
        all.stream()
                .max(Comparator.comparing(Printed::period).thenComparing(Printed::revision))
                .map(latest -> first(latest, all))
                .ifPresent(latest -> {
                    model.addAttribute("latest", latest);
                    briefs.of(latest).ifPresent(brief -> model.addAttribute("brief", brief));
                });
        model.addAttribute("all", all);
        return "reports/reports";
    }

    /** Of the run's reports the one that the definitions name first; of two renderings the final one. */
    private Printed first(Printed latest, List<Printed> all) {
        List<String> order =
                printed.definitions().stream().map(report -> report.id()).toList();
        return all.stream()
                .filter(one -> one.file().run().equals(latest.file().run()))
                .min(Comparator.comparing(
                                (Printed one) -> order.indexOf(one.report().id()))
                        .thenComparing(one -> !one.file().released()))
                .orElse(latest);
    }

    @Allowed({Role.LEADER, Role.DEPARTMENT})
    @GetMapping("/reports/{sha256}")
    ResponseEntity<byte[]> pdf(@PathVariable String sha256, Acting acting) {
        Printed asked = printed.of(acting).stream()
                .filter(one -> one.file().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(NotThereException::new);
        String name =
                asked.file().run().replace('/', '-') + "-" + asked.report().id() + ".pdf";
        return printed.bytes(asked).map(bytes -> Download.pdf(name, bytes)).orElseThrow(NotThereException::new);
    }
}
