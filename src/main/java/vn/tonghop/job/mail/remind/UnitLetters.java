package vn.tonghop.job.mail.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;

/** Words the letter to a unit whose report is missing, by how its last day stands. */
final class UnitLetters {

    static final Duration LATE_USEFUL = Duration.ofDays(10);

    private final Correspondence mail;
    private final Programme programme;

    UnitLetters(Correspondence mail, Programme programme) {
        this.mail = mail;
        this.programme = programme;
    }

    /** Empty for a unit that has no mailbox. */
    Optional<Intent> to(Absentee one, Period period, String key, Instant now) {
        return mail.contacts().of(one.unit()).flatMap(Contact::mailbox).map(mailbox -> {
            String state = state(one, LocalDate.ofInstant(now, DueRule.ZONE));
            var about = new Intent.About(
                    LetterKind.REMINDER,
                    key + (one.returned() ? StillMissing.RETURNED : ""),
                    programme.id(),
                    period.code(),
                    one.form());
            Instant useful = state.equals("late")
                    ? now.plus(LATE_USEFUL)
                    : one.due().plusDays(1).atStartOfDay(DueRule.ZONE).toInstant();
            return new Intent(
                    about,
                    new Intent.To(one.unit().code(), mailbox),
                    text(one, period, state, now),
                    Optional.of(useful),
                    List.of());
        });
    }

    private Intent.Text text(Absentee one, Period period, String state, Instant now) {
        var words = mail.words();
        String sentence = "remind." + (one.returned() ? "returned." : "") + state;
        Object[] facts = {one.unit().name(), period.code(), words.day(one.due()), one.form()};
        return new Intent.Text(
                words.say("remind." + state + ".subject", facts),
                words.say(sentence, facts) + "\n\n" + words.say("remind.foot", words.moment(now)));
    }

    private static String state(Absentee one, LocalDate today) {
        return one.isLate(today) ? "late" : one.due().equals(today) ? "today" : "before";
    }
}
