package vn.tonghop.job.clock;

import javax.sql.DataSource;
import vn.tonghop.plan.schedule.FinalDay;
import vn.tonghop.storage.run.FinalQuery;

/** Takes a report for final once somebody has released one of its revisions. */
public final class ReleasedReports implements FinalReports {

    private final FinalQuery query;

    public ReleasedReports(DataSource dataSource) {
        this.query = new FinalQuery(dataSource);
    }

    @Override
    public boolean isThere(String programme, FinalDay day) {
        return query.isReleased(programme, day.period().code());
    }
}
