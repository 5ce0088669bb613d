package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.mail.remind.Reminders;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;

/** Takes in what lies in the inbox, so that nobody who has sent is reminded, and writes to the others. */
public final class RemindAction implements ScheduledAction {

    private final Means means;

    public RemindAction(Means means) {
        this.means = means;
    }

    @Override
    public Result perform(Programme programme, Firing firing, RunTicket ticket) {
        Optional<Correspondence> mail = Correspondence.read(means.place().jobs(), programme.units());
        if (mail.isEmpty()) {
            return new Result("", Map.of(), List.of());
        }
        Instant now = means.now();
        new CollectAction(means).collect(programme, ticket, now);
        ticket.takenIn(now);
        new Reminders(mail.get(), means.dataSource(), programme).write(firing, now);
        return new Result("", Map.of(), List.of());
    }
}
