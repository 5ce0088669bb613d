package vn.tonghop.job.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.spreadsheet.gate.TypedText;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.ExtensionStore;
import vn.tonghop.storage.life.ExtensionStore.Extension;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Gives a unit more time for a period; what comes in that time is in time, and nobody is reminded. */
public final class Extensions {

    private final Programme programme;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final ActLog log;
    private final ExtensionStore store;

    public Extensions(DataSource dataSource, Programme programme, Acting acting) {
        this.programme = programme;
        this.acting = acting;
        this.transaction = new TransactionTemplate(Transactions.on(dataSource));
        this.log = new ActLog(dataSource, programme.id());
        this.store = new ExtensionStore(dataSource, programme.id());
    }

    /** @throws NotAllowedException when the actor may not, or the reason is missing or about a person */
    public void give(Period period, OrgUnit unit, LocalDate lastDay, String reason, Instant at) {
        acting.require(Act.EXTEND);
        acting.requireScope(unit, period.end());
        if (reason.isBlank()) {
            throw new NotAllowedException(Refusal.REASON_MISSING, Act.EXTEND);
        }
        List<String> known =
                programme.units().ever().stream().map(OrgUnit::name).toList();
        if (new TypedText(known).mayBeAboutAPerson(reason)) {
            throw new NotAllowedException(Refusal.TEXT_PERSONAL);
        }
        transaction.executeWithoutResult(status -> {
            store.give(
                    period.code(),
                    new Extension(unit.code(), lastDay, reason, acting.actor().id(), at));
            log.append(
                    acting.doer(),
                    at,
                    List.of(LoggedAct.of(
                            Act.EXTEND, Subject.ofUnit(unit.code(), period.code()), lastDay + ": " + reason)));
        });
    }
}
