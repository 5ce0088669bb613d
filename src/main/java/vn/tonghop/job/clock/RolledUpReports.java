package vn.tonghop.job.clock;

import javax.sql.DataSource;
import vn.tonghop.plan.schedule.FinalDay;
import vn.tonghop.storage.run.FinalQuery;

/** Takes a report for final when it was rolled up after the deadline was over. */
public final class RolledUpReports implements FinalReports {

    private final FinalQuery query;

    public RolledUpReports(DataSource dataSource) {
        this.query = new FinalQuery(dataSource);
    }

    @Override
    public boolean isThere(String programme, FinalDay day) {
        return query.isRolledUp(programme, day.period().code(), day.over());
    }
}
