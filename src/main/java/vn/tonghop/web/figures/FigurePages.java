package vn.tonghop.web.figures;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.job.trace.OpenRollUp;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedUnit;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.storage.desk.RollUp;
import vn.tonghop.storage.desk.RollUps;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.frame.PageWords;
import vn.tonghop.web.source.DeskSource;

/** Where a printed figure comes from, click by click: roll-up, indicator, unit, sending, cell. */
@Controller
class FigurePages {

    private static final int SHOWN = 24;

    private final DeskSource source;

    FigurePages(DeskSource source) {
        this.source = source;
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/figures")
    String latest() {
        return rollUps().stream()
                .findFirst()
                .map(last -> "redirect:/figures/" + last.period().code() + "/" + last.revision())
                .orElse("figures/none");
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/figures/{period}/{revision}")
    String figures(@PathVariable String period, @PathVariable int revision, Acting acting, Model model) {
        try (OpenRollUp rollUp = open(period, revision)) {
            model.addAttribute("run", rollUp.snapshot());
            model.addAttribute("lines", table(rollUp, acting).lines());
            model.addAttribute("others", rollUps());
            return "figures/figures";
        }
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/figures/{period}/{revision}/{indicator}")
    String figure(
            @PathVariable String period,
            @PathVariable int revision,
            @PathVariable String indicator,
            Acting acting,
            Model model) {
        try (OpenRollUp rollUp = open(period, revision)) {
            TracedFigure traced = traced(rollUp, indicator);
            TracedPage page = page(rollUp, traced, acting);
            FigureTable table = table(rollUp, acting);
            model.addAttribute("run", rollUp.snapshot());
            model.addAttribute("line", line(table, indicator));
            model.addAttribute("units", page.units());
            model.addAttribute("outside", page.outside());
            model.addAttribute(
                    "parts",
                    traced.parts().stream()
                            .map(part -> line(table, part.indicator().code()))
                            .toList());
            return "figures/figure";
        }
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT, Role.LEADER})
    @GetMapping("/figures/{period}/{revision}/{indicator}/{unit}")
    String unit(
            @PathVariable String period,
            @PathVariable int revision,
            @PathVariable String indicator,
            @PathVariable String unit,
            Acting acting,
            Model model) {
        try (OpenRollUp rollUp = open(period, revision)) {
            TracedPage page = page(rollUp, traced(rollUp, indicator), acting);
            TracedUnit traced = page.unit(unit).orElseThrow(NotThereException::new);
            model.addAttribute("run", rollUp.snapshot());
            model.addAttribute("line", line(table(rollUp, acting), indicator));
            model.addAttribute("unit", rollUp.sight(acting).name(unit));
            model.addAttribute("part", page.part(traced));
            model.addAttribute(
                    "reports",
                    page.cells(traced).entrySet().stream()
                            .map(sent -> new SentReport(
                                    sent.getKey(), receipt(sent.getKey(), rollUp.sight(acting)), sent.getValue()))
                            .toList());
            return "figures/cells";
        }
    }

    private List<RollUp> rollUps() {
        return new RollUps(source.dataSource(), source.programme()).latest(SHOWN);
    }

    private OpenRollUp open(String period, int revision) {
        return Period.parse(period)
                .flatMap(known -> OpenRollUp.find(source.dataSource(), source.programme(), known, revision))
                .orElseThrow(NotThereException::new);
    }

    private static FigureTable table(OpenRollUp rollUp, Acting acting) {
        return FigureTable.of(rollUp, acting.actor().audience(), PageWords.language())
                .orElseThrow(NotThereException::new);
    }

    private static FigureLine line(FigureTable table, String indicator) {
        return table.line(indicator).orElseThrow(NotThereException::new);
    }

    private static TracedFigure traced(OpenRollUp rollUp, String indicator) {
        Optional<Indicator> asked = rollUp.programme().indicator(indicator);
        return asked.flatMap(rollUp::figure).orElseThrow(NotThereException::new);
    }

    private static TracedPage page(OpenRollUp rollUp, TracedFigure traced, Acting acting) {
        return new TracedPage(traced, rollUp.sight(acting), new Numbers(Catalogue.in(PageWords.language())));
    }

    /** The page about the sending, for those who may open it. */
    private Optional<Long> receipt(SourceCell.Sent sent, Sight sight) {
        if (sight.acting().actor().role() == Role.LEADER || !sight.covers(sent.unit())) {
            return Optional.empty();
        }
        return new DeskReceipts(source.dataSource(), source.programme())
                .of(new DeskReceipt.Whose(sent.form(), sent.unit(), sent.period())).stream()
                        .filter(receipt -> receipt.submission().isPresent()
                                && receipt.receivedAt().equals(sent.receivedAt())
                                && receipt.file().equals(sent.file()))
                        .findFirst()
                        .map(DeskReceipt::id);
    }
}
