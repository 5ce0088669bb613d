package vn.tonghop.web.ward;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.intake.HandedIn;
import vn.tonghop.web.intake.Uploads;
import vn.tonghop.web.source.DeskSource;

/** Where everybody arrives; for a ward the three steps, for the others the way to their own page. */
@Controller
class WardPages {

    private static final List<String> PROBLEMS = List.of("too-large", "stale", "nothing");

    private final DeskSource source;
    private final OwedForms owed;
    private final Uploads uploads;

    WardPages(DeskSource source, OwedForms owed, Uploads uploads) {
        this.source = source;
        this.owed = owed;
        this.uploads = uploads;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String problem, Acting acting, Model model) {
        return switch (acting.actor().role()) {
            case SUBMITTER -> {
                if (PROBLEMS.contains(problem)) {
                    model.addAttribute("problem", "upload.problem." + problem);
                }
                yield ward(acting, model);
            }
            case REVIEWER, DEPARTMENT -> "redirect:/board";
            case LEADER -> "redirect:/reports";
        };
    }

    @Allowed(Role.SUBMITTER)
    @PostMapping("/upload")
    String upload(@RequestParam MultipartFile file, Acting acting, Model model) throws IOException {
        if (file.isEmpty()
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isBlank())) {
            return "redirect:/?problem=nothing";
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            HandedIn done = uploads.take(acting, name, bytes);
            List<Long> receipts = done.receipts();
            if (!receipts.isEmpty()) {
                return receipts.size() == 1
                        ? "redirect:/receipts/" + receipts.get(0)
                        : "redirect:/sent?taken=" + receipts.size();
            }
            model.addAttribute("problem", done.problem());
        }
        return ward(acting, model);
    }

    @Allowed(Role.SUBMITTER)
    @GetMapping("/sent")
    String sent(@RequestParam(defaultValue = "0") int taken, Acting acting, Model model) {
        model.addAttribute("taken", taken);
        model.addAttribute(
                "sent",
                new DeskReceipts(source.dataSource(), source.programme())
                        .of(acting.actor().id(), codes(acting)).stream()
                                .filter(receipt -> isOwn(receipt, acting))
                                .toList());
        return "ward/sent";
    }

    /** A code alone does not say whose a report is: it may have been another unit's at that time. */
    private boolean isOwn(DeskReceipt receipt, Acting acting) {
        return receipt.whose().isEmpty()
                || receipt.whose()
                        .flatMap(whose -> Period.parse(whose.period())
                                .flatMap(period -> source.now()
                                        .programme()
                                        .units()
                                        .find(whose.unit(), period.end())
                                        .filter(unit -> acting.covers(unit, period.end()))))
                        .isPresent();
    }

    private String ward(Acting acting, Model model) {
        model.addAttribute("owed", owed.now(acting));
        model.addAttribute("others", owed.others(acting));
        return "ward/home";
    }

    /** Of the units that the actor looks after today. */
    private Set<String> codes(Acting acting) {
        Set<String> codes = new TreeSet<>();
        source.now().programme().units().on(source.today()).stream()
                .filter(unit -> acting.covers(unit, source.today()))
                .map(OrgUnit::code)
                .forEach(codes::add);
        return codes;
    }
}
