package vn.tonghop.web.narrative;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.job.narrative.DraftGate;
import vn.tonghop.job.narrative.Writing;
import vn.tonghop.job.trace.OpenRollUp;
import vn.tonghop.period.Period;
import vn.tonghop.report.narrative.DraftFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.storage.desk.RollUp;
import vn.tonghop.storage.desk.RollUps;
import vn.tonghop.storage.narrative.NarrativeStore;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.Download;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskSource;

/** The words of a report, for whoever writes them: out as a Word file, back in, and what was there before. */
@Controller
class NarrativePages {

    private static final int SHOWN = 60;

    private final DeskSource source;
    private final BroughtFile brought;

    NarrativePages(DeskSource source, BroughtFile brought) {
        this.source = source;
        this.brought = brought;
    }

    @Allowed(Role.DEPARTMENT)
    @GetMapping("/narrative")
    String narrative(@RequestParam(defaultValue = "") String period, Acting acting, Model model) {
        acting.requireEverything();
        return page(Period.parse(period), model);
    }

    @Allowed(Role.DEPARTMENT)
    @GetMapping("/narrative/{period}/{revision}")
    ResponseEntity<byte[]> export(@PathVariable String period, @PathVariable int revision, Acting acting) {
        acting.requireEverything();
        Period known = Period.parse(period).orElseThrow(NotThereException::new);
        try (OpenRollUp rollUp = OpenRollUp.find(source.dataSource(), source.programme(), known, revision)
                .orElseThrow(NotThereException::new)) {
            var draft = new Writing(source.dataSource(), rollUp.programme()).draft(rollUp.snapshot(), words());
            return Download.document(
                    "loi-van-" + known.code() + "-lan" + revision + ".docx",
                    new DraftFile(words()).write(draft, rollUp.snapshot().asOf()));
        }
    }

    @Allowed(Role.DEPARTMENT)
    @PostMapping("/narrative")
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean namesRead,
            @RequestParam(defaultValue = "false") boolean over,
            Acting acting,
            Model model)
            throws IOException {
        acting.requireEverything();
        BroughtFile.Answer answer = brought.take(file.getBytes(), namesRead, over, acting);
        model.addAttribute("problems", answer.problems());
        answer.taken().ifPresent(taken -> model.addAttribute("taken", taken));
        return page(answer.period(), model);
    }

    private String page(Optional<Period> asked, Model model) {
        List<RollUp> rollUps = new RollUps(source.dataSource(), source.programme()).latest(SHOWN);
        Optional<RollUp> shown = rollUps.stream()
                .filter(one -> asked.isEmpty() || one.period().equals(asked.get()))
                .findFirst();
        model.addAttribute(
                "periods",
                rollUps.stream()
                        .map(RollUp::period)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(Period::code)
                        .toList());
        shown.ifPresent(latest -> {
            model.addAttribute("latest", latest);
            model.addAttribute("versions", versions(latest.period()));
        });
        return "narrative/narrative";
    }

    /** The latest first. */
    private List<Version> versions(Period period) {
        Map<String, String> titles = DraftGate.titles(source.now().programme(), words());
        return new NarrativeStore(source.dataSource(), source.programme())
                .versions(period).stream()
                        .map(written -> Version.of(written, titles))
                        .sorted(Comparator.comparing(Version::number).reversed())
                        .toList();
    }

    /** Of the reports: the headings of the file are theirs, whatever language the page is in. */
    private Catalogue words() {
        return Catalogue.in(source.workplace().language());
    }
}
