package vn.tonghop.job.mail.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/**
 * Writes the reminders that somebody asks for, besides those of the schedule: to nobody who has sent or was given time, and
 * to a unit once a day, whoever asks.
 */
public final class AskedReminders {

    private final Correspondence mail;
    private final DataSource dataSource;
    private final Programme programme;
    private final OutboxStore outbox;

    public AskedReminders(Correspondence mail, DataSource dataSource, Programme programme) {
        this.mail = mail;
        this.dataSource = dataSource;
        this.programme = programme;
        this.outbox = new OutboxStore(dataSource);
    }

    /**
     * What became of what was asked for, in reports that are missing.
     *
     * @param already whose unit was reminded that day
     * @param unreached whose unit has no mailbox
     */
    public record Outcome(int written, int already, int unreached) {

        Outcome plus(Outcome other) {
            return new Outcome(written + other.written, already + other.already, unreached + other.unreached);
        }
    }

    /**
     * Reminds the units that the actor looks after of what is missing for a period, and logs it.
     *
     * @param unit code of the only one; empty for all
     */
    public Outcome write(Period period, Optional<String> unit, Acting acting, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, DueRule.ZONE);
        List<Absentee> missing = new Absentees(dataSource, programme)
                .of(period, now).stream()
                        .filter(one -> acting.covers(one.unit(), period.end()))
                        .filter(one ->
                                unit.isEmpty() || unit.get().equals(one.unit().code()))
                        .filter(one -> one.lastDay().equals(one.due()) || one.isLate(today))
                        .toList();
        return new TransactionTemplate(Transactions.on(dataSource)).execute(status -> {
            List<LoggedAct> acts = new ArrayList<>();
            Outcome outcome = missing.stream()
                    .map(one -> remind(one, period, now, acts))
                    .reduce(new Outcome(0, 0, 0), Outcome::plus);
            new ActLog(dataSource, programme.id()).append(acting.doer(), now, acts);
            return outcome;
        });
    }

    private Outcome remind(Absentee one, Period period, Instant now, List<LoggedAct> acts) {
        LocalDate today = LocalDate.ofInstant(now, DueRule.ZONE);
        String key = String.join(
                "|",
                "reminder",
                programme.id(),
                period.code(),
                "asked-" + today,
                one.unit().code(),
                one.form());
        Optional<Intent> letter = new UnitLetters(mail, programme).to(one, period, key, now);
        if (letter.isEmpty()) {
            return new Outcome(0, 0, 1);
        }
        Instant midnight = today.atStartOfDay(DueRule.ZONE).toInstant();
        if (outbox.meantSince(letter.get(), midnight) || !outbox.mean(letter.get(), mail.domain(), now)) {
            return new Outcome(0, 1, 0);
        }
        acts.add(new LoggedAct("REMIND", new Subject(one.unit().code(), one.form(), period.code(), 0), ""));
        return new Outcome(1, 0, 0);
    }
}
