package vn.tonghop.web.answer;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.submission.Announcement;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Lifecycle;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.Download;
import vn.tonghop.web.frame.NotThereException;

/** The page about one file, for its sender and for whoever reviews it. */
@Controller
class AnswerPages {

    private final Subjects subjects;
    private final Answers answers;

    AnswerPages(Subjects subjects, Answers answers) {
        this.subjects = subjects;
        this.answers = answers;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/receipts/{id}")
    String answer(@PathVariable long id, @RequestParam(defaultValue = "") String done, Acting acting, Model model) {
        Subject subject = subjects.find(id, acting);
        model.addAttribute("answer", answers.to(subject, acting));
        model.addAttribute("own", subject.own());
        model.addAttribute("counting", subject.counting());
        model.addAttribute("may", may(subject, acting));
        if (Done.isKnown(done)) {
            model.addAttribute("done", "done." + done);
        }
        return "answer/answer";
    }

    /** What the actor can do to the version as it stands, for the page to offer. */
    private static May may(Subject subject, Acting acting) {
        boolean other = subject.own().isPresent();
        Role role = acting.actor().role();
        return new May(
                other && can(Act.EXPLAIN, subject, role),
                other && can(Act.ACCEPT_EXPLANATION, subject, role),
                other && can(Act.APPROVE, subject, role),
                other && role != Role.SUBMITTER && can(Act.WITHDRAW, subject, role));
    }

    /** Which forms stand on the page. */
    record May(boolean explain, boolean judge, boolean approve, boolean sendBack) {

        public boolean review() {
            return judge || approve || sendBack;
        }
    }

    private static boolean can(Act act, Subject subject, Role role) {
        return role.may(act)
                && subject.own()
                        .filter(version -> Lifecycle.after(version.state(), act).isPresent())
                        .filter(version -> act != Act.APPROVE || isExplained(version))
                        .isPresent();
    }

    private static boolean isExplained(SentVersion version) {
        return version.queries().unexplained() == 0;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/receipts/{id}/marked")
    ResponseEntity<byte[]> marked(@PathVariable long id, Acting acting) {
        Subject subject = subjects.find(id, acting);
        if (!subject.isOpenTo(acting)) {
            throw new NotThereException();
        }
        String file = subject.receipt().file();
        int dot = file.lastIndexOf('.');
        String name = (dot < 1 ? file : file.substring(0, dot)) + Announcement.ANSWERED + ".xlsx";
        return answers.marked(subject)
                .map(bytes -> Download.workbook(name, bytes))
                .orElseThrow(NotThereException::new);
    }
}
