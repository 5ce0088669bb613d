package vn.tonghop.job.clock.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.job.CollectRun;
import vn.tonghop.job.clock.ScheduledAction;
import vn.tonghop.job.intake.CollectOutcome;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.submission.Verdict;

/** Takes in what lies in a programme's inbox; what no manifest says the arrival of came when it is taken in. */
public final class CollectAction implements ScheduledAction {

    private final Means means;

    public CollectAction(Means means) {
        this.means = means;
    }

    @Override
    public Result perform(Programme programme, Firing firing, RunTicket ticket) {
        Instant now = means.now();
        CollectOutcome outcome = collect(programme, ticket, now);
        ticket.takenIn(now);
        return new Result("", refusals(outcome), List.of());
    }

    CollectOutcome collect(Programme programme, RunTicket ticket, Instant now) {
        return new CollectRun(means.dataSource(), ticket.recorded(means.watching()), means.doer())
                .run(new CollectRequest(
                        programme, means.place().jobs(), means.place().inbox(programme.id(), now), now));
    }

    private static Map<String, Integer> refusals(CollectOutcome outcome) {
        return byRule(outcome.taken().stream()
                .filter(file -> file.verdict() == Verdict.REFUSED || file.verdict() == Verdict.UNREADABLE)
                .flatMap(file -> file.reason().stream())
                .toList());
    }

    static Map<String, Integer> byRule(List<Finding> refusals) {
        Map<String, Integer> rules = new TreeMap<>();
        refusals.forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
        return rules;
    }
}
