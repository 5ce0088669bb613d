package vn.tonghop.job.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Locks a period, of one unit or of all, so that only corrections change it, and takes locks off; always with a reason. */
public final class PeriodLocks {

    private final Acting acting;
    private final TransactionTemplate transaction;
    private final ActLog log;

    public PeriodLocks(DataSource dataSource, String programme, Acting acting) {
        this.acting = acting;
        this.transaction = new TransactionTemplate(Transactions.on(dataSource));
        this.log = new ActLog(dataSource, programme);
    }

    public void lock(Period period, Optional<OrgUnit> unit, String reason, Instant at) {
        act(Act.LOCK, period, unit, reason, at);
    }

    public void unlock(Period period, Optional<OrgUnit> unit, String reason, Instant at) {
        act(Act.UNLOCK, period, unit, reason, at);
    }

    private void act(Act act, Period period, Optional<OrgUnit> unit, String reason, Instant at) {
        acting.require(act);
        unit.ifPresentOrElse(one -> acting.requireScope(one, period.end()), acting::requireEverything);
        if (reason.isBlank()) {
            throw new NotAllowedException(Refusal.REASON_MISSING, act);
        }
        Subject subject = unit.map(one -> Subject.ofUnit(one.code(), period.code()))
                .orElseGet(() -> Subject.ofPeriod(period.code()));
        transaction.executeWithoutResult(status -> {
            log.lock();
            if (act == Act.UNLOCK && !log.isLocked(subject)) {
                throw new NotAllowedException(Refusal.NOT_LOCKED);
            }
            log.append(acting.doer(), at, List.of(LoggedAct.of(act, subject, reason)));
        });
    }
}
