package vn.tonghop.web.board;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.mail.remind.AskedReminders;
import vn.tonghop.period.Period;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** Reminds from the board: letters into the same outbox as those of the schedule, which serve sends. */
@Controller
class RemindPages {

    private final DeskSource source;

    RemindPages(DeskSource source) {
        this.source = source;
    }

    /** @param unit code of the only one; empty for all that are missing in the actor's scope */
    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @PostMapping("/board/remind")
    String remind(
            @RequestParam String period,
            @RequestParam(defaultValue = "") String unit,
            Acting acting,
            RedirectAttributes answer) {
        DeskJobs jobs = source.now();
        Period asked = Period.parse(period)
                .filter(known -> known.year() == jobs.programme().year())
                .filter(known -> known.kind().months() == 1)
                .orElseThrow(NotThereException::new);
        requireScope(unit, asked, jobs, acting);
        answer.addAttribute("period", asked.code());
        Optional<Correspondence> mail = mail(jobs);
        if (mail.isEmpty()) {
            answer.addAttribute("reminded", "none");
            return "redirect:/board";
        }
        var reminders = new AskedReminders(mail.get(), source.dataSource(), jobs.programme());
        Optional<String> only = Optional.of(unit).filter(code -> !code.isEmpty());
        Reminded reminded = Stream.concat(Stream.of(asked), asked.endingTogether().stream())
                .map(each -> reminders.write(each, only, acting, source.clock().instant()))
                .map(Reminded::of)
                .reduce(new Reminded(0, 0, 0), Reminded::plus);
        answer.addAttribute("reminded", reminded.toString());
        return "redirect:/board";
    }

    private static void requireScope(String unit, Period period, DeskJobs jobs, Acting acting) {
        boolean own = unit.isEmpty()
                || jobs.programme()
                        .units()
                        .find(unit, period.end())
                        .filter(known -> acting.covers(known, period.end()))
                        .isPresent();
        if (!own) {
            throw new NotThereException();
        }
    }

    /** Empty where no mail is set up, or not rightly. */
    private Optional<Correspondence> mail(DeskJobs jobs) {
        try {
            return Correspondence.read(
                    source.workplace().jobs(), jobs.programme().units());
        } catch (DefinitionException e) {
            return Optional.empty();
        }
    }
}
