package vn.tonghop.job.mail;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;

/** What somebody decides of a letter; the alarm about it is over then. */
public final class LetterDecisions {

    private final OutboxStore outbox;
    private final AlarmStore alarms;

    public LetterDecisions(DataSource dataSource) {
        this.outbox = new OutboxStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
    }

    /** To be sent once more; false when there is no such letter, or it is waiting already. */
    public boolean again(long number, Instant now) {
        return ended(number, outbox.again(number, now), now);
    }

    /** To be let rest; false when there is nothing to decide about it. */
    public boolean settle(long number, LetterState state, Instant now) {
        return ended(number, outbox.settle(number, state, now), now);
    }

    private boolean ended(long number, boolean changed, Instant now) {
        Optional<LetterRow> row = outbox.find(number).filter(letter -> changed);
        row.ifPresent(letter -> {
            String programme = letter.intent().about().programme();
            alarms.end(programme, Alarm.Kind.MAIL_DEAD, letter.number(), now);
            alarms.end(programme, Alarm.Kind.MAIL_DOUBTFUL, letter.number(), now);
        });
        return changed;
    }
}
