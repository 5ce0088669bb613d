package vn.tonghop.web.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.job.life.SubmissionActs;
import vn.tonghop.job.life.Target;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskSource;

/** What is done to a version from its page: the same acts as on the command line, with the same rights and log. */
@Controller
class ActPages {

    private final DeskSource source;
    private final Subjects subjects;

    ActPages(DeskSource source, Subjects subjects) {
        this.source = source;
        this.subjects = subjects;
    }

    @FunctionalInterface
    private interface Deed {
        void on(SubmissionActs acts, Target target, Instant now);
    }

    @Allowed({Role.SUBMITTER, Role.DEPARTMENT})
    @PostMapping("/receipts/{id}/explain")
    String explain(@PathVariable long id, @RequestParam int query, @RequestParam String text, Acting acting) {
        return act(id, acting, Done.EXPLAINED, (acts, target, now) -> acts.explain(target, query, text.strip(), now));
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @PostMapping("/receipts/{id}/accept")
    String accept(
            @PathVariable long id,
            @RequestParam int query,
            @RequestParam(defaultValue = "") String reason,
            Acting acting) {
        return act(
                id,
                acting,
                Done.ACCEPTED,
                (acts, target, now) -> acts.accept(target, List.of(query), reason.strip(), now));
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @PostMapping("/receipts/{id}/refuse")
    String refuse(@PathVariable long id, @RequestParam int query, @RequestParam String reason, Acting acting) {
        return act(
                id,
                acting,
                Done.REFUSED,
                (acts, target, now) -> acts.refuse(target, List.of(query), reason.strip(), now));
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @PostMapping("/receipts/{id}/approve")
    String approve(@PathVariable long id, Acting acting) {
        return act(id, acting, Done.APPROVED, (acts, target, now) -> acts.approve(target, "", now));
    }

    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @PostMapping("/receipts/{id}/send-back")
    String sendBack(@PathVariable long id, @RequestParam String reason, Acting acting) {
        return act(id, acting, Done.SENT_BACK, (acts, target, now) -> acts.withdraw(target, reason.strip(), now));
    }

    private String act(long id, Acting acting, String done, Deed deed) {
        Subject subject = subjects.find(id, acting);
        Subject.Report report = subject.report().orElseThrow(NotThereException::new);
        SentVersion version = subject.own().orElseThrow(NotThereException::new);
        var target =
                new Target(report.unit(), report.period(), Optional.of(report.form()), Optional.of(version.version()));
        deed.on(
                new SubmissionActs(source.dataSource(), source.now().programme(), acting),
                target,
                source.clock().instant());
        return "redirect:/receipts/" + id + "?done=" + done;
    }
}
