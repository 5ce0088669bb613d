package vn.tonghop.cli;

import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.SubmissionState;

/** Says why something may not be done, in the language of the command. */
final class RefusalWords {

    private final Texts texts;

    RefusalWords(Texts texts) {
        this.texts = texts;
    }

    String sentence(NotAllowedException refused) {
        return texts.say(
                "refused." + refused.refusal(),
                refused.facts().stream().map(this::words).toArray());
    }

    private Object words(Object fact) {
        if (fact instanceof Act act) {
            return texts.say("submission.act." + act);
        }
        if (fact instanceof Role role) {
            return texts.say("role." + role);
        }
        return fact instanceof SubmissionState state ? texts.say("submission.state." + state) : fact;
    }
}
