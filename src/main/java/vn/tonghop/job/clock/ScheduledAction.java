package vn.tonghop.job.clock;

import java.util.List;
import java.util.Map;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;

/** What a scheduled job does when its moment has come. Throws when it failed; it is then tried again. */
public interface ScheduledAction {

    /**
     * @param ticket where it says how far it is, and up to when it has taken files in
     * @throws vn.tonghop.job.RunInProgressException when something else is at work in the programme; it is then tried later
     */
    Result perform(Programme programme, Firing firing, RunTicket ticket);

    /**
     * What came of it, for the history.
     *
     * @param name of the roll-up, empty where there is none
     * @param refusals how many files each rule turned away
     * @param artefacts what was made: paths
     */
    record Result(String name, Map<String, Integer> refusals, List<String> artefacts) {

        public Result {
            refusals = Map.copyOf(refusals);
            artefacts = List.copyOf(artefacts);
        }
    }
}
