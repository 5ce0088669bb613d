package vn.tonghop.job.clock;

import vn.tonghop.plan.schedule.FinalDay;

/** Whether the final report of a period is there. */
public interface FinalReports {

    boolean isThere(String programme, FinalDay day);
}
