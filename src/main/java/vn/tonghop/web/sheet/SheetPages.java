package vn.tonghop.web.sheet;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.Download;
import vn.tonghop.web.frame.NotThereException;

/** A unit's own sheet, for the unit and for whoever looks after it. */
@Controller
class SheetPages {

    private final SheetSource sheets;

    SheetPages(SheetSource sheets) {
        this.sheets = sheets;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/unit-sheets")
    String mine(Acting acting, Model model) {
        List<OrgUnit> units =
                sheets.latest().map(run -> sheets.units(run, acting)).orElse(List.of());
        if (units.size() == 1) {
            return "redirect:/unit-sheets/" + units.get(0).code();
        }
        model.addAttribute("units", units);
        return "sheet/sheets";
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/unit-sheets/{unit}")
    String sheet(@PathVariable String unit, Acting acting, Model model) {
        model.addAttribute(
                "sheet",
                sheets.latest()
                        .flatMap(run -> sheets.page(run.period(), run.revision(), unit, acting))
                        .orElseThrow(NotThereException::new));
        return "sheet/sheet";
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/unit-sheets/{unit}/{period}/{revision}")
    ResponseEntity<byte[]> pdf(
            @PathVariable String unit, @PathVariable String period, @PathVariable int revision, Acting acting) {
        return Period.parse(period)
                .flatMap(known -> sheets.pdf(known, revision, unit, acting))
                .map(pdf -> Download.pdf("phieu-" + unit + "-" + period + "-" + revision + ".pdf", pdf.bytes()))
                .orElseThrow(NotThereException::new);
    }
}
